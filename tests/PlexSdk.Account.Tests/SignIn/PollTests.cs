using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

public class PollTests
{
    private readonly InstantClock _clock = new();

    [Test]
    public async Task It_asks_every_second()
    {
        await SignInAsync(Answer.Waiting(), Answer.Waiting(), Answer.Claimed());

        Assert.That(_clock.Seconds, Is.EqualTo((double[])[1, 1, 1]));
    }

    private static IEnumerable<TestCaseData> Passing() =>
    [
        new(Answer.Status(503)), new(Answer.Status(500)), new(Answer.Status(502)), new(Answer.Reset()), new(Answer.TimeOut()),
        new(Answer.Status(429)), new(Answer.Status(408)), new(Answer.Json(200, "<html>sign in to the hotel's network</html>")),
        new(Answer.Json(200, """{"id":111,"authTok""")), new(Answer.Status(302, ("Location", "https://hotel.test/"))),
    ];

    [TestCaseSource(nameof(Passing))]
    public async Task It_goes_on_after_a_failure_and_backs_off(object failure)
    {
        var fails = (Func<HttpResponseMessage>)failure;

        await SignInAsync(fails, fails, fails, fails, fails, fails, Answer.Waiting(), Answer.Claimed());

        Assert.That(_clock.Seconds, Is.EqualTo((double[])[1, 2, 4, 8, 16, 16, 16, 1]));
    }

    [Test]
    public async Task It_waits_as_long_as_plex_tv_asks([Values("7", "Mon, 04 May 2026 12:00:08 GMT")] string retryAfter)
    {
        await SignInAsync(Answer.Status(429, ("Retry-After", retryAfter)), Answer.Claimed());

        Assert.That(_clock.Seconds, Is.EqualTo((double[])[1, 7]));
    }

    [Test]
    public async Task It_asks_no_more_often_for_an_answer_that_asks_for_no_time()
    {
        await SignInAsync(Answer.Status(429, ("Retry-After", "0")), Answer.Status(503, ("Retry-After", "0")), Answer.Claimed());

        Assert.That(_clock.Seconds, Is.EqualTo((double[])[1, 1, 1]));
    }

    [TestCase("-3")]
    [TestCase("soon")]
    [TestCase("Mon, 04 May 2020 12:00:08 GMT")]
    public async Task A_Retry_After_that_says_nothing_is_none(string retryAfter)
    {
        await SignInAsync(Answer.Status(429, ("Retry-After", retryAfter)), Answer.Claimed());

        Assert.That(_clock.Seconds, Is.EqualTo((double[])[1, 2]));
    }

    [Test]
    public async Task A_Retry_After_beyond_the_end_leaves_the_last_poll()
    {
        await SignInAsync(Answer.Status(429, ("Retry-After", "2147483647")), Answer.Claimed());

        Assert.That(_clock.Seconds, Is.EqualTo((double[])[1, 1799]));
    }

    [Test]
    public async Task A_poll_that_is_answered_by_404_has_expired_at_once()
    {
        var exception = await Accounts.CatchAsync<PlexSignInExpiredException>(() => SignInAsync(Answer.Waiting(), Answer.Gone(), Answer.Claimed()));

        Assert.That(exception.InnerException, Is.InstanceOf<PlexApiException>());
        Assert.That(_clock.Seconds, Is.EqualTo((double[])[1, 1]));
    }

    [Test]
    public async Task By_the_own_clock_it_expires_after_one_last_poll()
    {
        var plexTv = PlexTv.SigningIn().On("POST pins?strong=true", Answer.NewPin(expiry: """ "expiresIn":3 """)).On($"GET pins/{Answer.PinId}", Answer.Waiting());
        using var account = plexTv.Account(options => options.TimeProvider = _clock);

        await Accounts.CatchAsync<PlexSignInExpiredException>(() => account.SignInAsync());

        Assert.That(_clock.Seconds, Is.EqualTo((double[])[1, 1, 1]));
        Assert.That(plexTv.Lines.Count(), Is.EqualTo(4));
    }

    [Test]
    public async Task A_token_that_comes_at_the_very_end_counts()
    {
        var plexTv = PlexTv.SigningIn().On("POST pins?strong=true", Answer.NewPin(expiry: """ "expiresIn":2 """))
            .On($"GET pins/{Answer.PinId}", Answer.Waiting(), Answer.Claimed());
        using var account = plexTv.Account(options => options.TimeProvider = _clock);

        Assert.That((await account.SignInAsync()).Username, Is.EqualTo("example"));
    }

    [Test]
    public async Task A_prompt_that_took_all_the_time_is_followed_by_the_last_poll()
    {
        using var account = PlexTv.SigningIn().Account(options => options.TimeProvider = _clock);

        var user = await account.SignInAsync((_, _) =>
        {
            _clock.Advance(TimeSpan.FromHours(1));
            return Task.CompletedTask;
        });

        Assert.That(user.Username, Is.EqualTo("example"));
        Assert.That(_clock.Seconds, Is.Empty);
    }

    [Test]
    public async Task An_outage_until_the_end_is_the_cause_of_the_expiry()
    {
        var plexTv = PlexTv.SigningIn().On("POST pins?strong=true", Answer.NewPin(expiry: """ "expiresIn":2 """)).On($"GET pins/{Answer.PinId}", Answer.Reset());
        using var account = plexTv.Account(options => options.TimeProvider = _clock);

        var exception = await Accounts.CatchAsync<PlexSignInExpiredException>(() => account.SignInAsync());

        Assert.That(exception.InnerException, Is.InstanceOf<HttpRequestException>());
    }

    [TestCase("a\\nb")]
    [TestCase(" a")]
    [TestCase("a\\u0000")]
    public async Task A_token_that_cannot_be_sent_is_a_wrong_answer_and_not_stored(string token)
    {
        var store = new MemoryStore();
        using var account = PlexTv.SigningIn().On($"GET pins/{Answer.PinId}", Answer.Claimed(token)).Account(options => options.TokenStore = store);

        await Accounts.CatchAsync<PlexApiException>(() => account.SignInAsync());

        Assert.That(store.Token, Is.Null);
    }

    [TestCase(400)]
    [TestCase(401)]
    [TestCase(403)]
    public async Task A_poll_that_is_refused_is_thrown(int status)
    {
        var exception = await Accounts.CatchAsync<PlexApiException>(() => SignInAsync(Answer.Status(status), Answer.Claimed()));

        Assert.That(exception.StatusCode, Is.EqualTo(status));
    }

    [TestCase(""" "expiresIn":600,"createdAt":"2020-01-01T00:00:00Z","expiresAt":"2020-01-01T00:15:00Z" """, 600)]
    [TestCase(""" "createdAt":"2020-01-01T00:00:00Z","expiresAt":"2020-01-01T00:10:00Z" """, 600)]
    [TestCase(""" "expiresIn":null,"expiresAt":"2026-05-04T12:10:00Z" """, 600)]
    [TestCase(""" "expiresIn":null,"expiresAt":"2020-01-01T00:10:00Z" """, 900)]
    [TestCase(""" "expiresIn":2147483647 """, 86400)]
    [TestCase(""" "createdAt":"0001-01-01T00:00:00Z","expiresAt":"9999-12-31T23:59:59Z" """, 86400)]
    [TestCase(""" "expiresIn":-5,"expiresAt":"never" """, 900)]
    public async Task The_end_is_by_our_clock(string expiry, int seconds)
    {
        using var account = PlexTv.SigningIn().On("POST pins?strong=true", Answer.NewPin(expiry: expiry)).Account(options => options.TimeProvider = _clock);

        var signIn = await account.StartSignInAsync();

        Assert.That(signIn.Prompt.ExpiresAt, Is.EqualTo(InstantClock.Start.AddSeconds(seconds)));
    }

    private async Task SignInAsync(params Func<HttpResponseMessage>[] polls)
    {
        using var account = PlexTv.SigningIn().On($"GET pins/{Answer.PinId}", polls).Account(options => options.TimeProvider = _clock);
        await account.SignInAsync();
    }
}
