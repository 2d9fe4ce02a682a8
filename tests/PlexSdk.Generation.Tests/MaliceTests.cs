using PlexSdk.Generation.Tests.Harness;

namespace PlexSdk.Generation.Tests;

public class MaliceTests
{
    [Test]
    public async Task No_text_of_a_document_becomes_code()
    {
        var fixture = (await Fixtures.GetAsync()).Clients["Malice"];

        string[] types = [.. fixture.Assembly.GetTypes().Where(type => type.IsPublic && type.Name != "Caller").Select(type => type.Name).Order(StringComparer.Ordinal)];

        // The names that the document asks for, made of the letters of its texts; every other "Pwned" is in a comment or a literal.
        Assert.That(types, Is.EqualTo(new[]
        {
            "AClassPwned1Client", "Base", "Derived", "Either", "EitherOption", "IAClassPwned1Client", "M", "ME", "OpPublicClassPwned5QThrowNull",
        }));
    }
}
