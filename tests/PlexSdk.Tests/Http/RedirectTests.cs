using PlexSdk.Testing;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Http;

public sealed class RedirectTests : IDisposable
{
    private readonly MockHttpMessageHandler _http = new();

    public void Dispose() => _http.Dispose();

    [TestCase(300, "GET")]
    [TestCase(301, "GET")]
    [TestCase(302, "GET")]
    [TestCase(303, "GET")]
    [TestCase(307, "POST")]
    [TestCase(308, "POST")]
    public async Task A_redirect_on_the_server_is_followed_with_the_token(int status, string method)
    {
        using var plex = Client("http://plex.test:32400/plex", status, "/elsewhere?a=b");
        ExpectSecond(method, "http://plex.test:32400/elsewhere?a=b");

        var answer = await plex.GetTokenAsync();

        Assert.That(answer.MediaContainer.Token, Is.EqualTo("transient-1"));
        _http.VerifyNoOutstandingExpectation();
    }

    [TestCase("token/?x=1", "http://plex.test:32400/plex/security/token/?x=1")]
    [TestCase("?x=1", "http://plex.test:32400/plex/security/token?x=1")]
    [TestCase("//plex.test:32400/b", "http://plex.test:32400/b")]
    [TestCase("http://PLEX.test:32400/b", "http://plex.test:32400/b")]
    [TestCase("http://user:pass@plex.test:32400/b", "http://user:pass@plex.test:32400/b")]
    public async Task A_location_may_be_relative(string location, string target)
    {
        using var plex = Client("http://plex.test:32400/plex/", 307, location);
        ExpectSecond("POST", target);

        await plex.GetTokenAsync();

        _http.VerifyNoOutstandingExpectation();
    }

    [TestCase("http://evil.test:32400/security/token", "http://evil.test:32400")]
    [TestCase("https://plex.test:32400/security/token", "https://plex.test:32400")]
    [TestCase("http://plex.test/security/token", "http://plex.test")]
    [TestCase("//evil.test/security/token", "http://evil.test")]
    [TestCase("http://plex.test:32400@evil.test/plex/", "http://evil.test")]
    [TestCase("http://plex.test.:32400/plex/", "http://plex.test.:32400")]
    [TestCase("http://bücher.test/", "http://xn--bcher-kva.test")]
    [TestCase("http://[::1]:32400/", "http://[::1]:32400")]
    public async Task A_redirect_to_another_origin_is_not_followed_and_said(string location, string origin)
    {
        using var plex = Client("http://plex.test:32400/plex", 302, location);

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.StatusCode, Is.EqualTo(302));
        Assert.That(exception.Message, Does.Contain($"another origin, {origin}, which was not followed"));
    }

    [TestCase(null)]
    [TestCase("http://[")]
    [TestCase("javascript:alert(1)")]
    [TestCase("file:///etc/passwd")]
    public async Task A_redirect_to_nowhere_is_not_followed(string? location)
    {
        using var plex = Client("http://plex.test:32400", 302, location);

        Assert.That((await Plex.ErrorAsync(plex)).Message, Is.EqualTo("getTransientToken: the server answered 302. The server redirected and the redirect was not followed."));
    }

    [Test]
    public async Task A_circle_ends()
    {
        var sent = _http.When("*").Respond(Redirect(302, "/a"));
        using var plex = Plex.Client(_http);

        Assert.That((await Plex.ErrorAsync(plex)).Message, Does.EndWith("It redirects in a circle, or too many times."));
        Assert.That(_http.GetMatchCount(sent), Is.EqualTo(6));
    }

    [TestCase("/a?X-Plex-Token=caller-token-7Hq9")]
    [TestCase("/caller%2Dtoken-7Hq9")]
    [TestCase("/a#transient-90904684-f91a-4391-8bf7-e0dfa7240285")]
    public async Task A_redirect_to_an_address_with_a_token_in_it_is_not_followed(string location)
    {
        using var plex = Client("http://plex.test:32400", 302, location);

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.Message, Does.Contain("has a token in it"));
        Assert.That(exception.Headers["Location"].Single(), Does.Contain("[redacted]").And.Not.Contains("7Hq9").And.Not.Contains("9090"));
    }

    [Test]
    public async Task A_token_in_the_host_of_a_redirect_is_masked_though_hosts_are_in_lower_case()
    {
        using var plex = Client("http://plex.test:32400", 302, $"http://{Plex.CallerToken}.evil.test/");

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.ToString() + exception.Headers["Location"][0], Does.Contain("[redacted].evil.test").And.Not.Contains("7Hq9").IgnoreCase);
    }

    [Test]
    public async Task The_owned_handler_carries_no_token_to_another_server()
    {
        await using var server = await PlexTestServer.StartAsync();
        await using var evil = await PlexTestServer.StartAsync();
        server.Faults.Enqueue(PlexFault.Redirect(new Uri(evil.BaseUri, "security/token?type=delegation&scope=all"), 307));
        server.Faults.Enqueue(PlexFault.Redirect(new Uri("/security/token?type=delegation&scope=all", UriKind.Relative), 307));
        using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (server.BaseUri, server.AdminToken)));

        var exception = await Plex.ErrorAsync(plex);
        var answer = await plex.GetTokenAsync();

        Assert.That(exception.StatusCode, Is.EqualTo(307));
        Assert.That(evil.Requests, Is.Empty);
        Assert.That(answer.MediaContainer.Token, Does.StartWith("transient-"));
    }

    [Test]
    public async Task An_answer_that_an_injected_handler_fetched_from_another_server_is_refused()
    {
        await using var server = await PlexTestServer.StartAsync();
        await using var other = await PlexTestServer.StartAsync();
        other.Faults.Always(PlexFault.Answer(200, "application/json", Plex.TokenJson));
        server.Faults.Always(PlexFault.Redirect(new Uri(other.BaseUri, "security/token"), 307));
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = true });
        using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (server.BaseUri, server.AdminToken)), http);

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.Message, Does.StartWith("getTransientToken: the server answered 200. The answer came from another origin").And.Contain("PlexHttpHandler.Create()"));
    }

    [Test]
    public async Task A_redirect_that_an_injected_handler_met_elsewhere_is_not_taken_for_ours()
    {
        var sent = _http.When("*").Respond(request =>
        {
            request.RequestUri = new Uri("http://evil.test/");
            return Redirect(302, "/again").ToResponse(request);
        });
        using var plex = Plex.Client(_http);

        Assert.That((await Plex.ErrorAsync(plex)).Message, Does.Contain("another origin"));
        Assert.That(_http.GetMatchCount(sent), Is.EqualTo(1));
    }

    /// <summary>A server that redirects the first request. A second one that nobody expects is answered by 404.</summary>
    private PlexClient Client(string server, int status, string? location)
    {
        _http.Expect(HttpMethod.Post, "*").WithAddress($"{server.TrimEnd('/')}/security/token?type=delegation&scope=all").WithToken(Plex.CallerToken)
            .Respond(Redirect(status, location));
        return Plex.Client(_http, options => options.ServerUri = new Uri(server));
    }

    private void ExpectSecond(string method, string address) =>
        _http.Expect(new HttpMethod(method), "*").WithAddress(address).WithToken(Plex.CallerToken).Respond("application/json", Plex.TokenJson);

    private static Answer Redirect(int status, string? location) =>
        location is null ? new Answer(status, null, "") : new Answer(status, null, "").With("Location", location);
}
