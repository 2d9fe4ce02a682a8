using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.Servers;

public class TokenSourceTests
{
    private const string Resources = "GET resources?includeHttps=1&includeIPv6=1&includeRelay=1";

    private readonly InstantClock _clock = new();
    private readonly PlexTv _plexTv = new PlexTv().On(Resources, List("new"));
    private readonly PlexServer _server = new() { Name = "Box", ClientIdentifier = "abc", AccessToken = "old" };

    [Test]
    public async Task It_gives_the_server_s_token_and_never_the_account_s()
    {
        using var account = Account();

        Assert.That(await account.GetTokenSource(_server).GetTokenAsync(), Is.EqualTo("old"));
        Assert.That(_plexTv.Requests, Is.Empty);
    }

    [Test]
    public async Task After_a_refusal_it_asks_for_the_servers_once_however_many_wait()
    {
        using var account = Account();
        var source = account.GetTokenSource(_server);

        var may = Enumerable.Range(0, 100).Select(_ => source.Reject("old")).ToList();
        var tokens = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => source.GetTokenAsync().AsTask()));

        Assert.That(may, Is.All.True);
        Assert.That(tokens, Is.All.EqualTo("new"));
        Assert.That(_plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["account"]));
    }

    [Test]
    public async Task A_late_word_about_the_old_token_asks_nothing()
    {
        using var account = Account();
        var source = account.GetTokenSource(_server);
        source.Reject("old");
        await source.GetTokenAsync();

        Assert.That(source.Reject("old"), Is.True);
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("new"));
        Assert.That(_plexTv.Lines.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_token_that_stays_the_same_is_not_asked_for_again_and_again()
    {
        _plexTv.On(Resources, List("old"));
        using var account = Account();
        var source = account.GetTokenSource(_server);
        source.Reject("old");
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("old"));

        Assert.That(source.Reject("old"), Is.False);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(source.Reject("old"), Is.True);
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("old"));
        Assert.That(_plexTv.Lines.Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_server_that_is_gone_keeps_its_token([Values("[]", """[{"provides":"server","clientIdentifier":"abc","accessToken":null}]""")] string body)
    {
        _plexTv.On(Resources, Answer.Json(200, body));
        using var account = Account();
        var source = account.GetTokenSource(_server);
        source.Reject("old");

        Assert.That(await source.GetTokenAsync(), Is.EqualTo("old"));
    }

    [Test]
    public async Task A_failure_to_ask_is_told_and_the_next_call_asks_again()
    {
        _plexTv.On(Resources, Answer.Status(503), List("new"));
        using var account = Account();
        var source = account.GetTokenSource(_server);
        source.Reject("old");

        await Accounts.CatchAsync<PlexApiException>(() => source.GetTokenAsync().AsTask());

        Assert.That(await source.GetTokenAsync(), Is.EqualTo("new"));
    }

    [Test]
    public void A_server_without_a_token_says_so_by_name()
    {
        using var account = Account();
        _server.AccessToken = null;

        Assert.That(() => account.GetTokenSource(_server), Throws.ArgumentException.With.Message.Contains("'Box'"));
        Assert.That(() => account.ConnectAsync(_server), Throws.ArgumentException.With.Message.Contains("'Box'"));
        Assert.That(_plexTv.Requests, Is.Empty);
    }

    [Test]
    public void A_server_without_an_identifier_says_so_by_name()
    {
        using var account = Account();
        _server.ClientIdentifier = null;

        Assert.That(() => account.GetTokenSource(_server), Throws.ArgumentException.With.Message.Contains("'Box'"));
    }

    private static Func<HttpResponseMessage> List(string token) =>
        Answer.Json(200, $$"""[{"provides":"server","clientIdentifier":"other","accessToken":"others"},{"provides":"server","clientIdentifier":"ABC","accessToken":"{{token}}"}]""");

    private PlexAccountClient Account() => _plexTv.Account(options => (options.AccessToken, options.TimeProvider) = ("account", _clock));
}
