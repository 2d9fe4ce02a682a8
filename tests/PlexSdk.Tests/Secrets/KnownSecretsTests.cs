using PlexSdk.Runtime;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Secrets;

/// <summary>What a call must not show beside the token of its options.</summary>
public sealed class KnownSecretsTests : IDisposable
{
    private const string Secret = "CaNaRy-7f3K_q9Zx2WtB";

    private readonly MockHttpMessageHandler _http = new();

    public void Dispose() => _http.Dispose();

    [Test]
    public async Task A_token_of_the_HttpClient_is_masked_in_a_body()
    {
        _http.When("*").Respond(new Answer(500, "text/plain", $"no {Secret} here"));
        using var plex = ClientWithDefault("X-Plex-Token", Secret);

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.ResponseBody, Is.EqualTo("no [redacted] here"));
    }

    [Test]
    public async Task A_token_of_the_HttpClient_is_masked_when_the_request_fails()
    {
        _http.When("*").Throw(new HttpRequestException($"Received an invalid header line: '{Secret} x'."));
        using var plex = ClientWithDefault("X-Plex-Token", Secret);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => plex.GetTokenAsync());

        Assert.That(exception!.ToString(), Does.Contain("'[redacted] x'").And.Not.Contain(Secret));
    }

    [Test]
    public async Task A_token_of_the_HttpClient_is_masked_when_the_body_breaks()
    {
        _http.When("*").Respond(_ => new HttpResponseMessage { Content = new StreamContent(new FailingStream(new IOException($"bad chunk '{Secret}'"))) });
        using var plex = ClientWithDefault("X-Plex-Token", Secret);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => plex.GetTokenAsync());

        Assert.That(exception!.ToString(), Does.Contain("bad chunk '[redacted]'").And.Not.Contain(Secret));
    }

    [TestCase($"/next?a={Secret}")]
    [TestCase($"http://{Secret}.test/")]
    public async Task A_redirect_that_repeats_a_token_of_the_HttpClient_is_neither_followed_nor_quoted(string location)
    {
        _http.Expect("*").Respond(new Answer(302, null, "").With("Location", location));
        using var plex = ClientWithDefault("X-Plex-Token", Secret);

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.ToString(), Does.Not.Contain(Secret).IgnoreCase);
    }

    [TestCase("Authorization", $"Bearer {Secret}")]
    [TestCase("Cookie", Secret)]
    public async Task Other_credentials_of_the_HttpClient_are_masked_too(string header, string value)
    {
        _http.When("*").Respond(new Answer(500, "text/plain", $"no {Secret} here"));
        using var plex = ClientWithDefault(header, value);

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.ResponseBody, Is.EqualTo("no [redacted] here"));
    }

    [Test]
    public async Task A_token_that_was_refused_is_masked_in_the_response_to_the_next_one()
    {
        _http.Expect("*").WithToken("FIRST-secret-abcdefgh1").Respond(new Answer(401, null, ""));
        _http.Expect("*").WithToken("SECOND-secret-abcdefg2").Respond(new Answer(500, "text/plain", "tried: FIRST-secret-abcdefgh1 SECOND-secret-abcdefg2"));
        using var plex = new PlexClient(
            Plex.Options(options => (options.AccessToken, options.AccessTokenSource) = (null, new TwoTokens("FIRST-secret-abcdefgh1", "SECOND-secret-abcdefg2"))),
            _http.ToHttpClient());

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.ResponseBody, Is.EqualTo("tried: [redacted] [redacted]"));
    }

    [Test]
    public async Task What_a_request_calls_secret_is_masked()
    {
        _http.When("*").Respond(new Answer(403, "text/plain", "wrong PIN 4711 for pins/111222333, 14711").With("X-Was", "4711"));
        var request = new PlexRequest("switchUser", HttpMethod.Post, "pins/111222333");
        request.AddSecret(111222333L);
        request.AddSecret("4711");
        request.AddSecret(null);

        var exception = await ErrorOfAsync(request);

        Assert.That(exception.ResponseBody, Is.EqualTo("wrong PIN [redacted] for pins/[redacted], 14711"));
        Assert.That(exception.Headers["X-Was"], Is.EqualTo(new[] { "[redacted]" }));
    }

    [TestCase("""{"id":111222333,"code":"ABCD","trusted":false}""", """{"id":"[redacted]","code":"[redacted]","trusted":false}""")]
    [TestCase("""<pin id="111222333" code='ABCD' trusted="0"/>""", """<pin id="[redacted]" code="[redacted]" trusted="0" />""")]
    [TestCase("""id=111222333&code=ABCD&encode=x""", """id=[redacted]&code=[redacted]&encode=x""")]
    public async Task Members_that_the_document_marks_are_masked_in_a_body(string body, string masked)
    {
        _http.When("*").Respond(new Answer(500, "application/json", body));

        var exception = await ErrorOfAsync(new PlexRequest("createPin", HttpMethod.Post, "pins") { SecretMembers = ["id", "code"] });

        Assert.That(exception.ResponseBody, Is.EqualTo(masked));
    }

    private PlexClient ClientWithDefault(string header, string value)
    {
        var http = _http.ToHttpClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        return new PlexClient(Plex.Options(options => options.AccessToken = null), http);
    }

    private async Task<PlexApiException> ErrorOfAsync(PlexRequest request)
    {
        using var plex = new PlexClient(Plex.Options(), _http.ToHttpClient());
        return (await Assert.CatchAsync<PlexApiException>(() => plex.Transport.SendAsync<string>(request, read: null, CancellationToken.None)))!;
    }

    private sealed class TwoTokens(string first, string second) : IAccessTokenSource
    {
        private string _current = first;

        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) => new(_current);

        public bool Reject(string accessToken)
        {
            _current = second;
            return true;
        }
    }
}
