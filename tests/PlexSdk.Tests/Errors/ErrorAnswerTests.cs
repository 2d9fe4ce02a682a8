namespace PlexSdk.Tests.Errors;

/// <summary>What hangs on an exception is the same for all who catch it.</summary>
public class ErrorAnswerTests
{
    [Test]
    public void What_it_was_made_of_can_change_and_it_does_not()
    {
        var values = new List<string> { "1" };
        var headers = new Dictionary<string, IReadOnlyList<string>> { ["Retry-After"] = values };
        var errors = new List<PlexError> { new() { Code = 1001 } };

        var answer = new PlexErrorAnswer { Headers = headers, Errors = errors };
        values[0] = "2";
        headers.Clear();
        errors.Clear();

        Assert.That(answer.Headers["retry-after"], Is.EqualTo(new[] { "1" }));
        Assert.That(answer.Errors, Has.Count.EqualTo(1));
    }

    [Test]
    public void Whoever_catches_it_cannot_change_it()
    {
        var exception = new PlexApiException("message", new PlexErrorAnswer
        {
            Headers = new Dictionary<string, IReadOnlyList<string>> { ["Retry-After"] = new[] { "1" } },
            Errors = [new()],
        });

        Assert.That(() => ((IDictionary<string, IReadOnlyList<string>>)exception.Headers).Clear(), Throws.InstanceOf<NotSupportedException>());
        Assert.That(() => ((IList<string>)exception.Headers["Retry-After"])[0] = "2", Throws.InstanceOf<NotSupportedException>());
        Assert.That(() => ((IList<PlexError>)exception.Errors)[0] = new(), Throws.InstanceOf<NotSupportedException>());
    }

    [Test]
    public void Its_properties_are_set_when_it_is_made_and_never_again()
    {
        var setters = typeof(PlexErrorAnswer).GetProperties().Select(property => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers());

        Assert.That(setters, Is.Not.Empty.And.All.Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
    }
}
