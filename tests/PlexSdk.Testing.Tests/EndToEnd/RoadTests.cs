using PlexSdk.Account;

namespace PlexSdk.Testing.Tests.EndToEnd;

/// <summary>From a person to a transient token that somebody else uses, over real HTTP.</summary>
[CancelAfter(60_000)]
public class RoadTests
{
    [Test]
    public async Task Every_request_of_the_road_has_the_token_that_belongs_to_it_and_no_other()
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();

        var user = await account.SignInAsync(house.BrowseAsync);
        var servers = await account.GetServersAsync();
        var connection = await account.ConnectAsync(servers[0]);
        var answer = await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        using var other = connection.Client.WithAccessToken(answer.MediaContainer.Token);
        var info = await other.Authentication.GetSourceConnectionInformationAsync($"server://{house.Server.MachineIdentifier}");

        var (accounts, servers1, transient) = ((await house.File.LoadAsync())!, servers[0].AccessToken!, answer.MediaContainer.Token);
        var id = house.Tv.Pins.Single().Id;
        Assert.That(user.Title, Is.EqualTo("Owner"));
        Assert.That(info.MediaContainer.Device.Name, Is.EqualTo("PlexTestServer"));
        Assert.That(Sent(house.Tv.Requests.Where(request => !request.Path.StartsWith("/auth", StringComparison.Ordinal))), Is.EqualTo(new (string, string?)[]
        {
            ("POST /api/v2/pins?strong=true", null),
            ($"GET /api/v2/pins/{id}", null),
            ("GET /api/v2/user", accounts),
            ("GET /api/v2/resources?includeHttps=1&includeIPv6=1&includeRelay=1", accounts),
        }));
        Assert.That(Sent(house.Server.Requests), Is.EqualTo(new (string, string?)[]
        {
            ("GET /identity", null),
            ("POST /security/token?type=delegation&scope=all", servers1),
            ($"GET /security/resources?source=server%3A%2F%2F{house.Server.MachineIdentifier}", transient),
        }));
    }

    [Test]
    public async Task Every_request_says_the_same_of_the_application()
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();
        await account.SignInAsync(house.BrowseAsync);
        await account.ConnectAsync((await account.GetServersAsync())[0]);

        var requests = house.Tv.Requests.Where(request => request.Path.StartsWith("/api", StringComparison.Ordinal)).Concat(house.Server.Requests).ToList();

        Assert.That(requests, Has.Count.EqualTo(5));
        Assert.That(requests.Select(request => request.Header("X-Plex-Product")), Has.All.EqualTo("Søren's A+B & C"));
        Assert.That(requests.Select(request => request.Header("X-Plex-Client-Identifier")), Has.All.EqualTo(house.File.GetOrCreateClientIdentifier()));
        Assert.That(requests.Select(request => request.Header("X-Plex-Device-Name")), Has.All.EqualTo("Wohnzimmer"));
        Assert.That(requests.Select(request => request.Header("Accept")), Has.All.EqualTo("application/json"));
        Assert.That(house.Tv.Pins.Single().Product, Is.EqualTo("Søren's A+B & C"));
    }

    [Test]
    public async Task The_next_start_asks_nobody_and_is_no_new_device()
    {
        await using var house = await House.BuildAsync();
        using (var first = house.Application())
            await first.SignInAsync(house.BrowseAsync);

        house.Tv.ClearRequests();
        using var second = house.Application();
        var user = await second.SignInAsync(House.NobodyAsync);

        Assert.That(user.Title, Is.EqualTo("Owner"));
        Assert.That(house.Tv.Requests.Select(request => $"{request}"), Is.EqualTo(new[] { "GET /api/v2/user" }));
        Assert.That(house.Tv.Requests[0].Header("X-Plex-Client-Identifier"), Is.EqualTo(house.Tv.Pins.Single().ClientIdentifier));
    }

    [Test]
    public async Task Short_codes_are_typed()
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application(options => options.UseShortCodes = true);
        PlexSignInPrompt? shown = null;

        await account.SignInAsync((prompt, cancellationToken) =>
        {
            shown = prompt;
            return house.BrowseAsync(prompt, cancellationToken);
        });

        var pin = house.Tv.Pins.Single();
        Assert.That((pin.IsStrong, shown!.Code), Is.EqualTo((false, pin.Code)));
        Assert.That(shown.BrowserUri.AbsoluteUri, Is.EqualTo($"https://plex.tv/link/?pin={pin.Code}"));
        Assert.That(shown.QrUri, Is.EqualTo(new Uri($"{house.Tv.ApiUri}/pins/qr/{pin.Code}")));
        Assert.That(shown.ExpiresAt, Is.EqualTo(pin.ExpiresAt));
    }

    [Test]
    public async Task A_hundred_calls_at_once_are_one_sign_in()
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();
        var prompts = 0;

        var users = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => account.SignInAsync((prompt, cancellationToken) =>
        {
            Interlocked.Increment(ref prompts);
            return house.BrowseAsync(prompt, cancellationToken);
        })));

        Assert.That((prompts, house.Tv.Pins.Count), Is.EqualTo((1, 1)));
        Assert.That(users.Select(user => user.Title), Has.All.EqualTo("Owner"));
    }

    [Test]
    public async Task Another_signed_in_application_signs_this_one_in_without_a_browser()
    {
        await using var house = await House.BuildAsync();
        using var desktop = house.Application(options => (options.AccessToken, options.TokenStore) = (house.Tv.CreateToken(), null));
        using var television = house.Application(options => options.UseShortCodes = true);

        var user = await television.SignInAsync((prompt, cancellationToken) => desktop.Pins.LinkPinAsync(new() { Code = prompt.Code }, cancellationToken));

        Assert.That(user.Title, Is.EqualTo("Owner"));
    }

    [Test]
    public async Task A_web_application_completes_in_another_process()
    {
        await using var house = await House.BuildAsync();
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var forward = new Uri("https://app.example.org/done?a=1&b=2");
        string state;
        using (var first = house.Application(options => options.ForwardUri = forward))
        {
            var signIn = await first.StartSignInAsync();
            state = signIn.State;
            using var page = await browser.PostAsync(house.Tv.PageOf(signIn.Prompt.BrowserUri), content: null);
            Assert.That(page.Headers.Location, Is.EqualTo(forward));
        }

        using var second = house.Application();
        var user = await second.CompleteSignInAsync(state);

        Assert.That(user.Title, Is.EqualTo("Owner"));
        Assert.That(house.Clock.Passed, Is.Empty, "it asks at once");
    }

    [Test]
    public async Task A_person_of_the_Home_has_their_own_servers_and_leaves_the_store_alone()
    {
        await using var house = await House.BuildAsync();
        var kid = house.Tv.AddHomeUser(PlexTestUser.Managed("Kid", homePin: "1234"));
        house.Tv.AddResource(PlexTestResource.Of(house.Server) with { SharedWith = [kid] });
        using var account = house.Application();
        await account.SignInAsync(house.BrowseAsync);
        var token = await house.File.LoadAsync();

        var users = await account.GetHomeUsersAsync();
        var wrong = await Assert.ThrowsAsync<PlexForbiddenException>(() => account.SwitchUserAsync(users[1], "4321"));
        using var switched = await account.SwitchUserAsync(users[1], "1234");
        var server = (await switched.GetServersAsync()).Single();
        await (await switched.ConnectAsync(server)).Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        await switched.SignOutAsync();

        Assert.That(users.Select(user => (user.Title, user.Username, user.Protected)), Is.EqualTo(new (string?, string?, bool?)[] { ("Owner", "Owner", false), ("Kid", null, true) }));
        Assert.That(wrong!.Errors.Single().Code, Is.EqualTo(1041));
        Assert.That((server.Owned, server.SourceTitle), Is.EqualTo(((bool?)false, "Owner")));
        Assert.That(await house.File.LoadAsync(), Is.EqualTo(token));
        Assert.That((await account.SignInAsync(House.NobodyAsync)).Title, Is.EqualTo("Owner"), "and is signed in still");
    }

    private static IEnumerable<(string Request, string? Token)> Sent(IEnumerable<PlexTestRequest> requests) =>
        requests.Select(request => ($"{request.Method} {request.PathAndQuery}", request.Header("X-Plex-Token")));
}
