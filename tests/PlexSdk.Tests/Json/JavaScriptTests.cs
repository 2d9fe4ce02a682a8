using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Json;

/// <summary>Newtonsoft.Json reads JavaScript as well, and gives the name of a constructor as if it were a text.</summary>
public class JavaScriptTests
{
    [TestCase("""{"MediaContainer":{"size":new 5(1),"token":"abc"}}""")]
    [TestCase("""{"MediaContainer":{"Device":{"accessToken":"t","Connection":[{"uri":new http(1)}]}}}""")]
    [TestCase("""{"MediaContainer":{"token":new transient("a")}}""")]
    [TestCase("""{"more":new 1({"a":2}),"MediaContainer":{"token":"abc"}}""")]
    [TestCase("""{"MediaContainer":{"size":undefined,"token":"abc"}}""")]
    [TestCase("new Date(1)")]
    public async Task JavaScript_is_no_answer_of_Plex(string body)
    {
        var exception = await Plex.CatchAsync<PlexApiException>(() => Plex.Client(new Answer(200, "application/json", body)).GetSourceAsync());

        Assert.That(exception.Message, Does.EndWith("The body ends early or is not valid JSON."));
    }

    [TestCase("""{"errors":[{"code":new 1(2),"message":"m"}]}""")]
    [TestCase("""{"errors":[{"more":new Date(2),"message":"m"}]}""")]
    [TestCase("""{"errors":new 1(2)}""")]
    public async Task JavaScript_in_an_error_leaves_the_error_what_it_is(string body)
    {
        var exception = await Plex.ErrorAsync(new Answer(401, "application/json", body));

        Assert.That(exception, Is.TypeOf<PlexUnauthorizedException>());
        Assert.That(exception.Errors, Is.Empty);
    }
}
