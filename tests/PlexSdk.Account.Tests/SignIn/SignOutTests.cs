using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

public class SignOutTests
{
    private readonly MemoryStore _store = new("stored");

    [TestCase(204)]
    [TestCase(401)]
    [TestCase(422)]
    public async Task It_clears_the_store(int status)
    {
        var plexTv = new PlexTv().On("DELETE users/signout", Answer.Status(status));
        using var account = plexTv.Account(options => options.TokenStore = _store);

        await account.SignOutAsync();

        Assert.That(plexTv.Requests.Single().Token, Is.EqualTo("stored"));
        Assert.That(_store.Log, Does.Contain("clear"));
        await Accounts.CatchAsync<InvalidOperationException>(() => account.PingAsync());
    }

    private static IEnumerable<TestCaseData> Failures() =>
    [
        new(Answer.Status(200)), new(Answer.Json(200, "<html>sign in to the hotel's network</html>")),
        new(Answer.Status(500)), new(Answer.Status(403)), new(Answer.Status(404)), new(Answer.Status(429)), new(Answer.Reset()), new(Answer.TimeOut()),
    ];

    [TestCaseSource(nameof(Failures))]
    public async Task Any_other_failure_leaves_the_token(object failure)
    {
        var plexTv = new PlexTv().On("DELETE users/signout", (Func<HttpResponseMessage>)failure).On("GET ping", Answer.Status(200));
        using var account = plexTv.Account(options => options.TokenStore = _store);

        await Accounts.CatchAsync<Exception>(() => account.SignOutAsync());
        await account.PingAsync();

        Assert.That(_store.Token, Is.EqualTo("stored"));
        Assert.That(plexTv.Requests[^1].Token, Is.EqualTo("stored"));
    }

    [Test]
    public async Task The_options_token_is_not_used_after_it()
    {
        var plexTv = new PlexTv().On("DELETE users/signout", Answer.Status(204));
        using var account = plexTv.Account(options => options.AccessToken = "given");

        await account.SignOutAsync();

        await Accounts.CatchAsync<InvalidOperationException>(() => account.PingAsync());
        Assert.That(plexTv.Requests.Single().Token, Is.EqualTo("given"));
    }

    [Test]
    public async Task One_may_sign_in_again_after_it()
    {
        var plexTv = PlexTv.SigningIn().On("DELETE users/signout", Answer.Status(204));
        using var account = plexTv.Account(options => options.TokenStore = _store);
        await account.SignOutAsync();

        var user = await account.SignInAsync();

        Assert.That((user.Username, _store.Token), Is.EqualTo(("example", Answer.Token)));
    }
}
