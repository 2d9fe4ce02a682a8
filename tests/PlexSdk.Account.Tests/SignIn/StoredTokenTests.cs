using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

public class StoredTokenTests
{
    private readonly MemoryStore _store = new("stored");

    [Test]
    public async Task A_stored_token_needs_no_prompt()
    {
        var plexTv = PlexTv.SigningIn();
        using var account = plexTv.Account(options => options.TokenStore = _store);

        await account.SignInAsync((_, _) => throw new NotSupportedException());

        Assert.That(plexTv.Requests.Single().Token, Is.EqualTo("stored"));
        Assert.That(_store.Log, Does.Not.Contain("save"));
    }

    [Test]
    public async Task A_stored_token_serves_every_call_without_a_sign_in()
    {
        var plexTv = new PlexTv().On("GET ping", Answer.Json(200, """{"pong":true}"""));
        using var account = plexTv.Account(options => options.TokenStore = _store);

        await account.PingAsync();
        await account.PingAsync();

        Assert.That(plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["stored", "stored"]));
        Assert.That(_store.Log, Is.EqualTo((string[])["load"]));
    }

    [Test]
    public async Task The_options_token_comes_before_the_store_s()
    {
        var plexTv = PlexTv.SigningIn();
        using var account = plexTv.Account(options => (options.TokenStore, options.AccessToken) = (_store, "given"));

        await account.SignInAsync();
        await account.PingAsync().ContinueWith(_ => { }, TaskScheduler.Default);

        Assert.That(plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["given", "given"]));
    }

    [Test]
    public async Task A_refused_options_token_gives_way_to_the_store_s()
    {
        var plexTv = PlexTv.SigningIn().On("GET user", Answer.Status(401), Answer.User()).On("GET ping", Answer.Status(200));
        using var account = plexTv.Account(options => (options.TokenStore, options.AccessToken) = (_store, "given"));

        await account.SignInAsync((_, _) => throw new NotSupportedException());
        await account.PingAsync();

        Assert.That(plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["given", "stored", "stored"]));
    }

    [Test]
    public async Task A_source_of_the_options_may_renew_its_token()
    {
        var source = new RenewingSource();
        var plexTv = PlexTv.SigningIn().On("GET user", Answer.Status(401), Answer.User());
        using var account = plexTv.Account(options => options.AccessTokenSource = source);

        await account.SignInAsync((_, _) => throw new NotSupportedException());

        Assert.That(plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["source-0", "source-1"]));
    }

    [Test]
    public async Task Only_401_and_422_refuse_a_token([Values(401, 422)] int status)
    {
        var plexTv = PlexTv.SigningIn().On("GET user", Answer.Error(status, 1001, "Invalid token"), Answer.User());
        using var account = plexTv.Account(options => options.TokenStore = _store);

        await account.SignInAsync();

        Assert.That(plexTv.Lines, Is.EqualTo((string[])["GET user", "POST pins?strong=true", $"GET pins/{Answer.PinId}", "GET user"]));
        Assert.That(_store.Token, Is.EqualTo(Answer.Token));
        Assert.That(plexTv.Requests[^1].Token, Is.EqualTo(Answer.Token));
    }

    private static IEnumerable<TestCaseData> Outages() =>
    [
        new(Answer.Status(500)), new(Answer.Status(503)), new(Answer.Status(403)), new(Answer.Status(404)), new(Answer.Status(429)), new(Answer.Status(498)),
        new(Answer.Reset()), new(Answer.TimeOut()), new(Answer.Json(200, "<html></html>")), new(Answer.Json(200, "{")),
    ];

    [TestCaseSource(nameof(Outages))]
    public async Task An_outage_signs_nobody_out(object outage)
    {
        var plexTv = PlexTv.SigningIn().On("GET user", (Func<HttpResponseMessage>)outage, Answer.User());
        using var account = plexTv.Account(options => options.TokenStore = _store);

        var exception = await Accounts.CatchAsync<Exception>(() => account.SignInAsync());

        Assert.That(exception, Is.InstanceOf<PlexApiException>().Or.InstanceOf<HttpRequestException>().Or.InstanceOf<TaskCanceledException>());
        Assert.That(plexTv.Lines, Is.EqualTo((string[])["GET user"]));
        Assert.That(_store.Token, Is.EqualTo("stored"));
        Assert.That((await account.SignInAsync()).Username, Is.EqualTo("example"));
    }

    [Test]
    public async Task A_store_that_cannot_be_read_is_told_before_anything_is_sent()
    {
        _store.Failure = new InvalidDataException("broken");
        var plexTv = PlexTv.SigningIn();
        using var account = plexTv.Account(options => options.TokenStore = _store);

        await Accounts.CatchAsync<InvalidDataException>(() => account.SignInAsync());

        Assert.That(plexTv.Requests, Is.Empty);
    }

    [Test]
    public async Task After_a_401_the_store_is_asked_again_by_the_next_call()
    {
        var plexTv = new PlexTv().On("GET ping", Answer.Status(401), Answer.Status(200));
        using var account = plexTv.Account(options => options.TokenStore = _store);
        await Accounts.CatchAsync<PlexUnauthorizedException>(() => account.PingAsync());
        // Another process has signed in.
        _store.Token = "newer";

        await account.PingAsync();

        Assert.That(plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["stored", "newer"]));
    }

    [Test]
    public async Task Without_a_token_nothing_is_sent()
    {
        var plexTv = PlexTv.SigningIn();
        using var account = plexTv.Account();
        Func<Task>[] calls =
        [
            () => account.PingAsync(), () => account.GetServersAsync(), () => account.GetHomeUsersAsync(), () => account.SignOutAsync(),
            () => account.SwitchUserAsync(new PlexHomeUser { Uuid = "u" }), () => account.Users.GetUserAsync(), () => account.Pins.LinkPinAsync(new PlexPinLink { Code = "ABCD" }),
        ];

        foreach (var call in calls)
            await Accounts.CatchAsync<InvalidOperationException>(call);

        Assert.That(plexTv.Requests, Is.Empty);
    }

    private sealed class RenewingSource : IAccessTokenSource
    {
        private int _refusals;

        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) => new($"source-{_refusals}");

        public bool Reject(string accessToken)
        {
            _refusals++;
            return true;
        }
    }
}
