using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

public class OptionsTests
{
    private static IEnumerable<Action<PlexAccountOptions>> Wrong() =>
    [
        options => options.Product = null,
        options => options.Product = " ",
        options => options.ClientIdentifier = "",
        options => options.AccessToken = "",
        options => options.AccessToken = "a\nb",
        options => (options.AccessToken, options.AccessTokenProvider) = ("a", _ => new("b")),
        options => options.ServerUri = new Uri("ftp://plex.tv"),
        options => options.ForwardUri = new Uri("back", UriKind.Relative),
        options => (options.ForwardUri, options.UseShortCodes) = (new Uri("https://example.org"), true),
        options => options.Timeout = TimeSpan.Zero,
    ];

    [TestCaseSource(nameof(Wrong))]
    public void Wrong_options_are_refused(Action<PlexAccountOptions> change)
    {
        Assert.That(() => new PlexAccountClient(Accounts.Options(change)), Throws.ArgumentException);
        Assert.That(() => new PlexTv().Account(change), Throws.ArgumentException);
    }

    [Test]
    public void Missing_arguments_are_refused()
    {
        Assert.That(() => new PlexAccountClient(null!), Throws.ArgumentNullException);
        Assert.That(() => new PlexAccountClient(Accounts.Options(), null!), Throws.ArgumentNullException);
    }

    [Test]
    public void It_is_for_plex_tv() => Assert.That(new PlexAccountOptions().ServerUri, Is.EqualTo(new Uri("https://plex.tv/api/v2")));

    [Test]
    public async Task Options_are_read_once()
    {
        var plexTv = PlexTv.SigningIn();
        var options = Accounts.Options();
        using var account = new PlexAccountClient(options, plexTv.Client());
        (options.Product, options.ServerUri, options.TokenStore, options.ClientIdentifier) = ("Other", new Uri("https://evil.test"), new MemoryStore("evil"), "other");

        await account.SignInAsync();

        Assert.That(plexTv.Requests.Select(request => request.Headers["X-Plex-Product"]), Is.All.EqualTo("Invite"));
        Assert.That(plexTv.Requests.Select(request => new Uri(request.Address).Host), Is.All.EqualTo("plex.tv"));
        Assert.That(plexTv.Lines.Count(), Is.EqualTo(3));
    }

    [Test]
    public void A_client_of_the_caller_s_is_left_alone()
    {
        using var http = new PlexTv().Client();

        new PlexAccountClient(Accounts.Options(), http).Dispose();

        Assert.That(() => http.CancelPendingRequests(), Throws.Nothing);
    }
}
