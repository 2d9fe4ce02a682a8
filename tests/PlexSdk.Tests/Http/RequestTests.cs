using System.Net;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Http;

public sealed class RequestTests : IDisposable
{
    private readonly MockHttpMessageHandler _http = new();

    public void Dispose() => _http.Dispose();

    [Test]
    public async Task A_transient_token_is_asked_for_to_the_last_byte()
    {
        HttpRequestMessage? sent = null;
        _http.Expect(HttpMethod.Post, "http://plex.test:32400/security/token").With(Keep).Respond("application/json", Plex.TokenJson);

        using var plex = Plex.Client(_http);
        await plex.GetTokenAsync();

        _http.VerifyNoOutstandingExpectation();
        Assert.That(sent!.RequestUri!.AbsoluteUri, Is.EqualTo("http://plex.test:32400/security/token?type=delegation&scope=all"));
        Assert.That(HeadersOf(sent), Is.EquivalentTo(new[]
        {
            "Accept: application/json",
            $"User-Agent: PlexSdk/{VersionOfPlexSdk}",
            "X-Plex-Client-Identifier: tests",
            $"X-Plex-Token: {Plex.CallerToken}",
        }));
        Assert.That(sent.Content, Is.Null, "No body, and so no Content-Type.");

        bool Keep(HttpRequestMessage request)
        {
            sent = request;
            return true;
        }
    }

    [TestCase(null, "")]
    [TestCase(true, "&refresh=1")]
    [TestCase(false, "&refresh=0")]
    public async Task Connections_are_asked_for_to_the_last_byte(bool? refresh, string query)
    {
        var handler = new StubHandler(new Answer(200, "application/json", Plex.SourceJson));
        using var plex = Plex.Client(handler);

        await plex.Authentication.GetSourceConnectionInformationAsync("server://243b", refresh);

        Assert.That(handler.Uris.Single().AbsoluteUri, Is.EqualTo("http://plex.test:32400/security/resources?source=server%3A%2F%2F243b" + query));
    }

    [TestCase("provider://a b&c=d#e?f/g+h%i", "provider%3A%2F%2Fa%20b%26c%3Dd%23e%3Ff%2Fg%2Bh%25i")]
    [TestCase("server://Søren€😀", "server%3A%2F%2FS%C3%B8ren%E2%82%AC%F0%9F%98%80")]
    [TestCase("../..;~-_.!*'()", "..%2F..%3B~-_.%21%2A%27%28%29")]
    [TestCase("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201")]
    public async Task The_source_is_percent_encoded(string source, string encoded)
    {
        var handler = new StubHandler(new Answer(200, "application/json", Plex.SourceJson));
        using var plex = Plex.Client(handler);

        await plex.Authentication.GetSourceConnectionInformationAsync(source);

        Assert.That(handler.Uris.Single().Query, Is.EqualTo("?source=" + encoded));
    }

    [TestCase("http://plex.test:32400", "http://plex.test:32400/")]
    [TestCase("http://plex.test:32400/", "http://plex.test:32400/")]
    [TestCase("https://media.example.org/plex", "https://media.example.org/plex/")]
    [TestCase("https://media.example.org/plex/", "https://media.example.org/plex/")]
    [TestCase("https://media.example.org/a%2Fb/ü c", "https://media.example.org/a%2Fb/%C3%BC%20c/")]
    [TestCase("http://[::1]:32400/x", "http://[::1]:32400/x/")]
    [TestCase("https://bücher.example/", "https://bücher.example/")]
    [TestCase("http://plex.test./", "http://plex.test./")]
    [TestCase("HTTP://PLEX.test:80/a/../b", "http://plex.test/b/")]
    public async Task A_path_prefix_is_kept_with_and_without_a_slash_at_its_end(string server, string expected)
    {
        var handler = new StubHandler(new Answer(200, "application/json", Plex.TokenJson));
        using var plex = Plex.Client(handler, options => options.ServerUri = new Uri(server));

        await plex.GetTokenAsync();

        Assert.That(handler.Uris.Single().AbsoluteUri, Is.EqualTo(expected + "security/token?type=delegation&scope=all"));
    }

    [Test]
    public async Task Every_identity_option_has_its_header()
    {
        HttpRequestMessage? sent = null;
        using var plex = Plex.Client(new StubHandler(request => (sent = request, new Answer(200, null, Plex.TokenJson).ToResponse(request)).Item2), options =>
        {
            options.AccessToken = null;
            options.Product = "Example Player";
            options.Version = "2.4.1";
            options.Platform = "Linux";
            options.PlatformVersion = "12";
            options.Device = "Desktop";
            options.DeviceName = "Living room";
            options.DeviceVendor = "Example Corp.";
            options.Model = "EX-100";
            options.Marketplace = "googlePlay";
        });

        await plex.GetTokenAsync();

        Assert.That(HeadersOf(sent!), Is.EquivalentTo(new[]
        {
            "Accept: application/json",
            $"User-Agent: PlexSdk/{VersionOfPlexSdk}",
            "X-Plex-Client-Identifier: tests",
            "X-Plex-Product: Example Player",
            "X-Plex-Version: 2.4.1",
            "X-Plex-Platform: Linux",
            "X-Plex-Platform-Version: 12",
            "X-Plex-Device: Desktop",
            "X-Plex-Device-Name: Living room",
            "X-Plex-Device-Vendor: Example Corp.",
            "X-Plex-Model: EX-100",
            "X-Plex-Marketplace: googlePlay",
        }));
    }

    [Test]
    public async Task Arguments_are_checked_before_anything_is_sent()
    {
        var handler = new StubHandler(new Answer(200, null, Plex.SourceJson));
        using var plex = Plex.Client(handler);

        using (Assert.EnterMultipleScope())
        {
            await Assert.ThrowsAsync<ArgumentNullException>(() => plex.Authentication.GetSourceConnectionInformationAsync(null!));
            await Assert.ThrowsAsync<ArgumentException>(() => plex.Authentication.GetSourceConnectionInformationAsync(""));
            await Assert.ThrowsAsync<ArgumentException>(() => plex.Authentication.GetSourceConnectionInformationAsync(" \t"));
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => plex.Authentication.GetTransientTokenAsync((TransientTokenType)7, TransientTokenScope.All));
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, (TransientTokenScope)(-1)));
            await Assert.ThrowsAsync<ArgumentNullException>(() => plex.Transport.SendAsync<GetTransientTokenResponse>(null!, read: null, CancellationToken.None));
            Assert.That(handler.Uris, Is.Empty);
        }
    }

    [Test]
    public async Task A_source_of_any_length_is_sent_or_is_an_argument_error()
    {
        var handler = new StubHandler(new Answer(200, null, Plex.SourceJson));
        using var plex = Plex.Client(handler);
        try
        {
            await plex.Authentication.GetSourceConnectionInformationAsync(new string('a', 200_000));
            Assert.That(handler.Uris.Single().Query, Has.Length.EqualTo(200_008));
        }
        catch (ArgumentException exception)
        {
            Assert.That(exception.Message, Does.Contain("too long").And.Not.Contains("aaa"));
            Assert.That(handler.Uris, Is.Empty);
        }
    }

    [Test]
    public async Task A_header_that_the_caller_set_is_never_overwritten_but_the_token()
    {
        HttpRequestMessage? sent = null;
        var handler = new StubHandler(request => (sent = request, new Answer(200, null, Plex.TokenJson).ToResponse(request)).Item2);
        var http = new HttpClient(handler);
        http.DefaultRequestHeaders.Add("X-Plex-Product", "Theirs");
        http.DefaultRequestHeaders.Add("X-Plex-Token", "theirs");
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Theirs/1.0");
        http.DefaultRequestHeaders.Accept.ParseAdd("application/xml");
        using var plex = new PlexClient(Plex.Options(options => options.Product = "Ours"), http);

        await plex.GetTokenAsync();

        Assert.That(HeadersOf(sent!), Is.EquivalentTo(new[]
        {
            "Accept: application/xml", "User-Agent: Theirs/1.0", "X-Plex-Client-Identifier: tests", "X-Plex-Product: Theirs", $"X-Plex-Token: {Plex.CallerToken}",
        }));
        Assert.That(http.DefaultRequestHeaders.GetValues("X-Plex-Token"), Is.EqualTo(new[] { "theirs" }));
    }

    [Test]
    public async Task The_settings_of_the_callers_HttpClient_are_left_alone()
    {
        HttpRequestMessage? sent = null;
        var handler = new StubHandler(request => (sent = request, new Answer(200, null, Plex.TokenJson).ToResponse(request)).Item2);
        var http = new HttpClient(handler)
        {
            BaseAddress = new Uri("http://other.test/"),
            Timeout = TimeSpan.FromSeconds(7),
            MaxResponseContentBufferSize = 3,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using (var plex = new PlexClient(Plex.Options(), http))
        {
            await plex.GetTokenAsync();
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(sent!.RequestUri!.Host, Is.EqualTo("plex.test"));
#if !TESTS_NETSTANDARD
            Assert.That((sent.Version, sent.VersionPolicy), Is.EqualTo((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact)));
#endif
            Assert.That(http.BaseAddress, Is.EqualTo(new Uri("http://other.test/")));
            Assert.That(http.Timeout, Is.EqualTo(TimeSpan.FromSeconds(7)));
            Assert.That(http.MaxResponseContentBufferSize, Is.EqualTo(3));
            Assert.That(http.DefaultRequestHeaders, Is.Empty);
            Assert.That(handler.IsDisposed, Is.False);
        }
    }

    private static string VersionOfPlexSdk =>
        System.Diagnostics.FileVersionInfo.GetVersionInfo(typeof(PlexClient).Assembly.Location).ProductVersion!.Split('+')[0];

    private static IEnumerable<string> HeadersOf(HttpRequestMessage request) =>
        request.Headers.Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
}
