using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Errors;

/// <summary>What hangs on an exception is the same for all who catch it.</summary>
public class ErrorAnswerTests
{
    [Test]
    public async Task Whoever_catches_it_cannot_change_it()
    {
        var http = new MockHttpMessageHandler();
        http.When("*").Respond(new Answer(401, "application/json", """{"errors":[{"code":1001}]}""").With("Retry-After", "1"));
        using var plex = new PlexClient(Plex.Options(), http.ToHttpClient());

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(() => ((IDictionary<string, IReadOnlyList<string>>)exception.Headers).Clear(), Throws.InstanceOf<NotSupportedException>());
        Assert.That(() => ((IList<string>)exception.Headers["retry-after"])[0] = "2", Throws.InstanceOf<NotSupportedException>());
        Assert.That(() => ((IList<PlexError>)exception.Errors)[0] = new(), Throws.InstanceOf<NotSupportedException>());
    }

    [Test]
    public void Its_properties_are_set_when_it_is_made_and_never_again()
    {
        var setters = typeof(PlexErrorAnswer).GetProperties().Select(property => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers());

        Assert.That(setters, Is.Not.Empty.And.All.Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
    }
}
