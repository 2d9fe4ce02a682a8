using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

public class WebSignInTests
{
    [Test]
    public async Task Another_process_completes_what_one_began()
    {
        var plexTv = PlexTv.SigningIn();
        using var one = plexTv.Account();
        var started = await one.StartSignInAsync();
        var store = new MemoryStore();
        var clock = new InstantClock();
        using var other = plexTv.Account(options => (options.TokenStore, options.TimeProvider) = (store, clock));

        var user = await other.CompleteSignInAsync(started.State);

        Assert.That((user.Username, store.Token), Is.EqualTo(("example", Answer.Token)));
        Assert.That(plexTv.Lines, Is.EqualTo((string[])["POST pins?strong=true", $"GET pins/{Answer.PinId}", "GET user"]));
        // The person is back already: the first question waits for nothing.
        Assert.That(clock.Seconds, Is.Empty);
    }

    [Test]
    public async Task It_waits_for_a_person_who_is_not_done_yet()
    {
        var plexTv = PlexTv.SigningIn().On($"GET pins/{Answer.PinId}", Answer.Waiting(), Answer.Waiting(), Answer.Claimed());
        using var account = plexTv.Account();

        var user = await account.CompleteSignInAsync((await account.StartSignInAsync()).State);

        Assert.That(user.Username, Is.EqualTo("example"));
    }

    [Test]
    public async Task It_keeps_its_end_in_the_other_process()
    {
        var plexTv = PlexTv.SigningIn().On("POST pins?strong=true", Answer.NewPin(expiry: """ "expiresIn":2 """)).On($"GET pins/{Answer.PinId}", Answer.Waiting());
        var clock = new InstantClock();
        using var account = plexTv.Account(options => options.TimeProvider = clock);

        await Accounts.CatchAsync<PlexSignInExpiredException>(async () => await account.CompleteSignInAsync((await account.StartSignInAsync()).State));

        Assert.That(clock.Seconds, Is.EqualTo((double[])[1, 1]));
    }

    [Test]
    public async Task Another_client_identifier_cannot_complete_it()
    {
        var plexTv = PlexTv.SigningIn();
        using var one = plexTv.Account();
        using var other = plexTv.Account(options => options.ClientIdentifier = "others");
        var state = (await one.StartSignInAsync()).State;

        await Accounts.CatchAsync<ArgumentException>(() => other.CompleteSignInAsync(state));

        Assert.That(plexTv.Lines.Count(), Is.EqualTo(1));
    }

    [TestCase("")]
    [TestCase("nothing")]
    [TestCase("%%%")]
    [TestCase("MSAxIDIgdGVzdHMx")]
    [TestCase("MiAxIDIgdGVzdHM")]
    [TestCase("MSAtMSAyIHRlc3Rz")]
    [TestCase("MSAxIDk5OTk5OTk5OTk5OTk5OTk5IHRlc3Rz")]
    public async Task What_is_no_state_is_an_argument_that_is_wrong(string state)
    {
        var plexTv = PlexTv.SigningIn();
        using var account = plexTv.Account();

        await Accounts.CatchAsync<ArgumentException>(() => account.CompleteSignInAsync(state));

        Assert.That(plexTv.Requests, Is.Empty);
    }

    [Test]
    public async Task The_state_can_stand_in_a_cookie_and_a_form()
    {
        using var account = PlexTv.SigningIn().Account(options => options.ClientIdentifier = "größe ÿÿÿ???>>> with spaces");

        var state = (await account.StartSignInAsync()).State;

        Assert.That(state, Does.Match("^[A-Za-z0-9_-]+$"));
        Assert.That((await account.CompleteSignInAsync(state)).Username, Is.EqualTo("example"));
    }
}
