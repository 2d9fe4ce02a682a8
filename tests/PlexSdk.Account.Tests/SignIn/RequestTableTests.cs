using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

/// <summary>Every request to plex.tv, with all of its headers and its body.</summary>
public class RequestTableTests
{
    private static readonly string[] Identity =
    [
        "Accept: application/json", "X-Plex-Client-Identifier: tests", "X-Plex-Product: Invite", "X-Plex-Version: 1", "X-Plex-Platform: Linux",
        "X-Plex-Platform-Version: 12", "X-Plex-Device: PC", "X-Plex-Device-Name: Desk", "X-Plex-Device-Vendor: Example", "X-Plex-Model: M", "X-Plex-Marketplace: Store",
    ];

    private static readonly string[] WithToken = [.. Identity, $"X-Plex-Token: {Answer.Token}"];

    private readonly PlexTv _plexTv = PlexTv.SigningIn()
        .On("GET resources?includeHttps=1&includeIPv6=1&includeRelay=1", Answer.Json(200, "[]"))
        .On("GET home/users", Answer.Json(200, """{"users":[]}"""))
        .On("POST home/users/3f5e/switch?pin=1234", Answer.User("kid"))
        .On("PUT pins/link", Answer.Status(204))
        .On("GET ping", Answer.Status(200))
        .On("DELETE users/signout", Answer.Status(204));

    [Test]
    public async Task Each_has_its_headers_and_no_others()
    {
        using var account = _plexTv.Account(options =>
        {
            (options.Version, options.Platform, options.PlatformVersion, options.Device, options.DeviceName) = ("1", "Linux", "12", "PC", "Desk");
            (options.DeviceVendor, options.Model, options.Marketplace) = ("Example", "M", "Store");
        });

        await account.SignInAsync();
        await account.SignInAsync();
        await account.GetServersAsync();
        await account.GetHomeUsersAsync();
        using var kid = await account.SwitchUserAsync(new PlexHomeUser { Uuid = "3f5e" }, "1234");
        await account.Pins.LinkPinAsync(new PlexPinLink { Code = "AB CD" });
        await account.PingAsync();
        await account.SignOutAsync();

        (string Line, string[] Headers, string? Body)[] expected =
        [
            ("POST pins?strong=true", Identity, null),
            ($"GET pins/{Answer.PinId}", Identity, null),
            ("GET user", WithToken, null),
            ("GET user", WithToken, null),
            ("GET resources?includeHttps=1&includeIPv6=1&includeRelay=1", WithToken, null),
            ("GET home/users", WithToken, null),
            ("POST home/users/3f5e/switch?pin=1234", WithToken, null),
            ("PUT pins/link", WithToken, "code=AB%20CD"),
            ("GET ping", WithToken, null),
            ("DELETE users/signout", WithToken, null),
        ];
        Assert.That(_plexTv.Lines, Is.EqualTo(expected.Select(row => row.Line)));
        Assert.That(_plexTv.Requests.Select(request => request.Body), Is.EqualTo(expected.Select(row => row.Body)));
        foreach (var (row, request) in expected.Zip(_plexTv.Requests))
        {
            Assert.That(request.Headers.Where(header => header.Key != "User-Agent").Select(header => $"{header.Key}: {header.Value}"), Is.EquivalentTo(row.Headers), row.Line);
            Assert.That(request.Headers["User-Agent"], Does.StartWith("PlexSdk/"));
        }
    }

    [Test]
    public async Task A_token_of_the_HttpClient_is_not_sent_where_none_is_needed()
    {
        using var http = _plexTv.Client();
        http.DefaultRequestHeaders.TryAddWithoutValidation("X-Plex-Token", "the-clients-own");
        using var account = new PlexAccountClient(Accounts.Options(), http);

        await account.SignInAsync();

        Assert.That(_plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["", "", Answer.Token]));
    }
}
