using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Http;

public class OptionsTests
{
    [TestCase("/relative", "absolute")]
    [TestCase("ftp://plex.test", "http or https")]
    [TestCase("file:///plex", "http or https")]
    [TestCase("http://user@plex.test", "user information")]
    [TestCase("http://:secret@plex.test", "user information")]
    [TestCase("http://plex.test/?X-Plex-Token=secret", "query")]
    [TestCase("http://plex.test/?", "query")]
    [TestCase("http://plex.test/#secret", "fragment")]
    [TestCase("http://plex.test/#", "fragment")]
    public void A_server_address_that_cannot_be_used_is_refused_and_not_repeated(string address, string reason) =>
        Refuses(options => options.ServerUri = new Uri(address, UriKind.RelativeOrAbsolute), "ServerUri", reason);

    [Test]
    public void What_is_required_is_missed() => Assert.Multiple(() =>
    {
        Refuses(options => options.ServerUri = null!, "ServerUri", "null");
        Refuses(options => options.ClientIdentifier = null!, "ClientIdentifier", "required");
        Refuses(options => options.ClientIdentifier = "", "ClientIdentifier", "required");
        Refuses(options => options.ClientIdentifier = "  ", "ClientIdentifier", "required");
        Refuses(options => options.TimeProvider = null!, "TimeProvider", "null");
    });

    [Test]
    public void Numbers_have_their_ranges() => Assert.Multiple(() =>
    {
        Refuses(options => options.Timeout = TimeSpan.Zero, "Timeout", "longer");
        Refuses(options => options.Timeout = TimeSpan.FromSeconds(-3), "Timeout", "longer");
        Refuses(options => options.Timeout = TimeSpan.MaxValue, "Timeout", "24 days");
        Refuses(options => options.MaxResponseBytes = 0, "MaxResponseBytes", "from 1");
        Refuses(options => options.MaxResponseBytes = int.MaxValue, "MaxResponseBytes", "1 GiB");
        Refuses(options => options.MaxErrorBytes = -1, "MaxErrorBytes", "from 0");
        Refuses(options => options.MaxErrorBytes = int.MaxValue, "MaxErrorBytes", "1 GiB");
        Accepts(options => options.Timeout = Timeout.InfiniteTimeSpan);
        Accepts(options => options.Timeout = TimeSpan.FromMilliseconds(1));
        Accepts(options => options.MaxResponseBytes = 1 << 30);
        Accepts(options => options.MaxErrorBytes = 0);
    });

    [Test]
    public void Token_and_provider_together_are_refused() =>
        Refuses(options => options.AccessTokenProvider = _ => new("other"), "AccessToken", "not");

    [TestCase("")]
    [TestCase("  ")]
    [TestCase(" secret")]
    [TestCase("secret ")]
    [TestCase("secret\n")]
    public void A_token_that_would_not_arrive_as_it_is_is_refused(string token)
    {
        Refuses(options => options.AccessToken = token, "ccess", "");
        Assert.Throws<ArgumentException>(() => Plex.Client(new MockHttpMessageHandler()).WithAccessToken(token));
    }

    [Test]
    public void No_option_may_have_a_control_character_and_the_error_does_not_repeat_it([Values("\r\n", "\0", "\t", "\u007F", "\u0085", "\u001B")] string control) => Assert.Multiple(() =>
    {
        foreach (var (name, set) in Texts)
        {
            Refuses(options => set(options, $"secret{control}X-Evil: 1"), name, "control character");
        }
    });

    [Test]
    public void Null_arguments_of_the_constructors_are_refused() => Assert.Multiple(() =>
    {
        Assert.Throws<ArgumentNullException>(() => _ = new PlexClient(null!));
        Assert.Throws<ArgumentNullException>(() => _ = new PlexClient(null!, new HttpClient()));
        Assert.Throws<ArgumentNullException>(() => _ = new PlexClient(Plex.Options(), null!));
        Assert.Throws<ArgumentNullException>(() => Plex.Client(new MockHttpMessageHandler()).WithAccessToken(null!));
        Assert.Throws<ArgumentNullException>(() => _ = new AuthenticationClient(null!));
    });

    [Test]
    public async Task Options_are_read_once_and_then_frozen()
    {
        using var http = new MockHttpMessageHandler();
        http.Expect(HttpMethod.Post, "http://plex.test:32400/security/token").WithToken(Plex.CallerToken)
            .With(request => !request.Headers.ToString().Contains("other")).Respond("application/json", Plex.TokenJson);
        var options = Plex.Options();
        using var plex = new PlexClient(options, new HttpClient(http));
        options.ServerUri = new Uri("http://other.test");
        options.AccessToken = "other";
        options.ClientIdentifier = "other";
        options.DeviceName = "other";
        options.MaxResponseBytes = 1;

        await plex.GetTokenAsync();

        http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public void Defaults_are_as_documented()
    {
        var options = new PlexClientOptions();

        Assert.That(options.ServerUri, Is.EqualTo(new Uri("http://localhost:32400")));
        Assert.That(options.Timeout, Is.EqualTo(TimeSpan.FromSeconds(100)));
        Assert.That((options.MaxResponseBytes, options.MaxErrorBytes), Is.EqualTo((1_048_576, 65_536)));
    }

    private static IEnumerable<(string Header, Action<PlexClientOptions, string> Set)> Texts =>
    [
        ("X-Plex-Token", (options, value) => options.AccessToken = value),
        ("X-Plex-Client-Identifier", (options, value) => options.ClientIdentifier = value),
        ("X-Plex-Product", (options, value) => options.Product = value),
        ("X-Plex-Version", (options, value) => options.Version = value),
        ("X-Plex-Platform", (options, value) => options.Platform = value),
        ("X-Plex-Platform-Version", (options, value) => options.PlatformVersion = value),
        ("X-Plex-Device", (options, value) => options.Device = value),
        ("X-Plex-Device-Name", (options, value) => options.DeviceName = value),
        ("X-Plex-Device-Vendor", (options, value) => options.DeviceVendor = value),
        ("X-Plex-Model", (options, value) => options.Model = value),
        ("X-Plex-Marketplace", (options, value) => options.Marketplace = value),
    ];

    private static void Accepts(Action<PlexClientOptions> change) => Assert.DoesNotThrow(() => new PlexClient(Plex.Options(change)).Dispose());

    private static void Refuses(Action<PlexClientOptions> change, string name, string reason)
    {
        var options = Plex.Options(change);
        var exception = Assert.Throws<ArgumentException>(() => _ = new PlexClient(options));
        Assert.Throws<ArgumentException>(() => _ = new PlexClient(options, new HttpClient()));
        Assert.That(exception!.Message, Does.Contain(name).And.Contain(reason).And.Not.Contains("secret"));
        Assert.That(exception.ParamName, Is.EqualTo("options"));
    }
}
