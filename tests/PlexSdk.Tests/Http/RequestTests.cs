using System.Net;
using PlexSdk.Runtime;
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
        _http.Expect(HttpMethod.Post, "*").WithAddress("http://plex.test:32400/security/token?type=delegation&scope=all")
            .WithNoHeadersBut("Accept: application/json", $"User-Agent: PlexSdk/{VersionOfPlexSdk}", "X-Plex-Client-Identifier: tests", $"X-Plex-Token: {Plex.CallerToken}")
            .With(request => request.Content is null)
            .Respond("application/json", Plex.TokenJson);

        using var plex = Plex.Client(_http);
        await plex.GetTokenAsync();

        _http.VerifyNoOutstandingExpectation();
    }

    [TestCase(null, "")]
    [TestCase(true, "&refresh=1")]
    [TestCase(false, "&refresh=0")]
    public async Task Connections_are_asked_for_to_the_last_byte(bool? refresh, string query)
    {
        _http.Expect(HttpMethod.Get, "*").WithAddress("http://plex.test:32400/security/resources?source=server%3A%2F%2F243b" + query)
            .Respond("application/json", Plex.SourceJson);
        using var plex = Plex.Client(_http);

        await plex.Authentication.GetSourceConnectionInformationAsync("server://243b", refresh);

        _http.VerifyNoOutstandingExpectation();
    }

    [TestCase("provider://a b&c=d#e?f/g+h%i", "provider%3A%2F%2Fa%20b%26c%3Dd%23e%3Ff%2Fg%2Bh%25i")]
    [TestCase("server://Søren€😀", "server%3A%2F%2FS%C3%B8ren%E2%82%AC%F0%9F%98%80")]
    [TestCase("../..;~-_.!*'()", "..%2F..%3B~-_.%21%2A%27%28%29")]
    [TestCase("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201")]
    public async Task The_source_is_percent_encoded(string source, string encoded)
    {
        _http.Expect(HttpMethod.Get, "*").WithAddress("http://plex.test:32400/security/resources?source=" + encoded)
            .Respond("application/json", Plex.SourceJson);
        using var plex = Plex.Client(_http);

        await plex.Authentication.GetSourceConnectionInformationAsync(source);

        _http.VerifyNoOutstandingExpectation();
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
        _http.Expect(HttpMethod.Post, "*").WithAddress(expected + "security/token?type=delegation&scope=all").Respond("application/json", Plex.TokenJson);
        using var plex = Plex.Client(_http, options => options.ServerUri = new Uri(server));

        await plex.GetTokenAsync();

        _http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task Every_identity_option_has_its_header()
    {
        _http.Expect("*").WithNoHeadersBut(
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
            "X-Plex-Marketplace: googlePlay").Respond("application/json", Plex.TokenJson);
        using var plex = Plex.Client(_http, options =>
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

        _http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task Arguments_are_checked_before_anything_is_sent()
    {
        var sent = _http.When("*").Respond("application/json", Plex.SourceJson);
        using var plex = Plex.Client(_http);

        using (Assert.EnterMultipleScope())
        {
            await Assert.ThrowsAsync<ArgumentNullException>(() => plex.Authentication.GetSourceConnectionInformationAsync(null!));
            await Assert.ThrowsAsync<ArgumentException>(() => plex.Authentication.GetSourceConnectionInformationAsync(""));
            await Assert.ThrowsAsync<ArgumentException>(() => plex.Authentication.GetSourceConnectionInformationAsync(" \t"));
            await Assert.ThrowsAsync<ArgumentNullException>(() => plex.Authentication.GetTransientTokenAsync(default, TransientTokenScope.All));
            await Assert.ThrowsAsync<ArgumentNullException>(() => plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, default));
            await Assert.ThrowsAsync<ArgumentNullException>(() => plex.Transport.SendAsync<GetTransientTokenResponse>(null!, read: null, CancellationToken.None));
            Assert.That(_http.GetMatchCount(sent), Is.Zero);
        }
    }

    [Test]
    public async Task A_value_that_the_document_does_not_name_is_sent()
    {
        _http.Expect("*").WithAddress("http://plex.test:32400/security/token?type=newer%20type&scope=some").Respond("application/json", Plex.TokenJson);
        using var plex = Plex.Client(_http);

        await plex.Authentication.GetTransientTokenAsync(TransientTokenType.From("newer type"), "some");

        _http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task A_source_of_any_length_is_sent()
    {
        // .NET 9 and older have a limit for addresses, of 65,519 characters; the tests of every build run on .NET 10.
        _http.Expect("*").With(request => request.RequestUri!.Query.Length == 200_008).Respond("application/json", Plex.SourceJson);
        using var plex = Plex.Client(_http);

        await plex.Authentication.GetSourceConnectionInformationAsync(new string('a', 200_000));

        _http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public void An_address_that_cannot_be_is_an_argument_error_that_does_not_repeat_it() =>
        Assert.That(
            () => new PlexRequest("getIdentity", HttpMethod.Get, "secret").ToUri("http://[/", CallSettings.None),
            Throws.ArgumentException.With.Message.Contains("too long").And.Message.Not.Contains("secret"));

    [Test]
    public async Task A_header_that_the_caller_set_is_never_overwritten_but_the_token()
    {
        _http.Expect("*").WithNoHeadersBut(
            "Accept: application/xml", "User-Agent: Theirs/1.0", "X-Plex-Client-Identifier: tests", "X-Plex-Product: Theirs", $"X-Plex-Token: {Plex.CallerToken}")
            .Respond("application/json", Plex.TokenJson);
        var http = new HttpClient(_http);
        http.DefaultRequestHeaders.Add("X-Plex-Product", "Theirs");
        http.DefaultRequestHeaders.Add("X-Plex-Token", "theirs");
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Theirs/1.0");
        http.DefaultRequestHeaders.Accept.ParseAdd("application/xml");
        using var plex = new PlexClient(Plex.Options(options => options.Product = "Ours"), http);

        await plex.GetTokenAsync();

        _http.VerifyNoOutstandingExpectation();
        Assert.That(http.DefaultRequestHeaders.GetValues("X-Plex-Token"), Is.EqualTo(new[] { "theirs" }));
    }

    [Test]
    public async Task The_settings_of_the_callers_HttpClient_are_left_alone()
    {
        HttpRequestMessage? sent = null;
        _http.Fallback.Respond(request => new Answer(200, null, Plex.TokenJson).ToResponse(sent = request));
        var http = new HttpClient(_http)
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
        }
    }

    private static string VersionOfPlexSdk =>
        System.Diagnostics.FileVersionInfo.GetVersionInfo(typeof(PlexClient).Assembly.Location).ProductVersion!.Split('+')[0];
}
