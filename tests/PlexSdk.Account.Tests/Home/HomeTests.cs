using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.Home;

public class HomeTests
{
    private readonly MemoryStore _store = new("parents");
    private readonly PlexTv _plexTv = PlexTv.SigningIn()
        .On("GET home/users", Answer.Json(200, """{"id":1,"users":[{"id":"1","uuid":"a","title":"Parent","username":"parent","admin":1},{"id":2,"uuid":"b","title":"Kid","username":null,"email":null,"protected":"1","thumb":""}]}"""))
        .On("POST home/users/b/switch", Answer.Json(201, """{"id":2,"uuid":"b","title":"Kid","username":null,"authToken":"kids-token"}"""));

    [Test]
    public async Task The_users_are_listed()
    {
        using var account = Account();

        var users = await account.GetHomeUsersAsync();

        Assert.That(users.Select(user => (user.Title, user.Username, user.Protected, user.Admin)), Is.EqualTo(
            ((string?, string?, bool?, bool?)[])[("Parent", "parent", null, true), ("Kid", null, true, null)]));
    }

    [TestCase("""{"users":null}""", 0)]
    [TestCase("""{}""", 0)]
    [TestCase("""{"users":{"uuid":"a"}}""", 1)]
    public async Task A_list_may_be_written_in_other_ways(string body, int count)
    {
        _plexTv.On("GET home/users", Answer.Json(200, body));
        using var account = Account();

        Assert.That(await account.GetHomeUsersAsync(), Has.Count.EqualTo(count));
    }

    [Test]
    public async Task A_switched_client_sends_the_other_user_s_token()
    {
        _plexTv.On("GET ping", Answer.Status(200));
        using var account = Account();
        using var kid = await account.SwitchUserAsync((await account.GetHomeUsersAsync())[1]);

        await kid.PingAsync();
        await account.PingAsync();

        Assert.That(_plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["parents", "parents", "kids-token", "parents"]));
    }

    [Test]
    public async Task A_switched_client_never_touches_the_store()
    {
        _plexTv.On("DELETE users/signout", Answer.Status(204));
        using var account = Account();
        var kid = await account.SwitchUserAsync(new PlexHomeUser { Uuid = "b" });

        await kid.SignOutAsync();
        await Accounts.CatchAsync<InvalidOperationException>(() => kid.PingAsync());
        await kid.SignInAsync((_, _) => Task.CompletedTask);
        kid.Dispose();

        Assert.That(_store.Log, Is.EqualTo((string[])["load"]));
        Assert.That(_store.Token, Is.EqualTo("parents"));
        // The connections are the account's.
        Assert.That(await account.GetHomeUsersAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_wrong_pin_is_forbidden_with_its_code()
    {
        _plexTv.On("POST home/users/b/switch?pin=0000", Answer.Error(403, 1041, "A valid PIN is required to perform this action"));
        using var account = Account();

        var exception = await Accounts.CatchAsync<PlexForbiddenException>(() => account.SwitchUserAsync(new PlexHomeUser { Uuid = "b" }, "0000"));

        Assert.That(exception.Errors.Single().Code, Is.EqualTo(1041));
    }

    [Test]
    public async Task A_user_without_an_identifier_is_named()
    {
        using var account = Account();

        var exception = await Accounts.CatchAsync<ArgumentException>(() => account.SwitchUserAsync(new PlexHomeUser { Title = "Kid" }));

        Assert.That(exception.Message, Does.Contain("'Kid'"));
        Assert.That(_plexTv.Requests, Is.Empty);
    }

    [Test]
    public async Task An_answer_without_a_token_is_no_switch()
    {
        _plexTv.On("POST home/users/b/switch", Answer.Json(201, """{"authToken":null}"""));
        using var account = Account();

        await Accounts.CatchAsync<PlexApiException>(() => account.SwitchUserAsync(new PlexHomeUser { Uuid = "b" }));
    }

    [Test]
    public async Task A_token_of_the_options_does_not_come_back_in_a_switched_client()
    {
        using var account = _plexTv.Account(options => options.AccessToken = "given");
        using var kid = await account.SwitchUserAsync(new PlexHomeUser { Uuid = "b" });

        _plexTv.On("DELETE users/signout", Answer.Status(401));
        await kid.SignOutAsync();

        await Accounts.CatchAsync<InvalidOperationException>(() => kid.PingAsync());
    }

    private PlexAccountClient Account() => _plexTv.Account(options => options.TokenStore = _store);
}
