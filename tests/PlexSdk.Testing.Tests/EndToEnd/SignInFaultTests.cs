using PlexSdk.Account;

namespace PlexSdk.Testing.Tests.EndToEnd;

/// <summary>What goes wrong while a person signs in, over real HTTP.</summary>
[CancelAfter(60_000)]
public class SignInFaultTests
{
    private static readonly Dictionary<string, PlexFault> PassingFaults = new()
    {
        ["503"] = PlexFault.Status(503),
        ["502 of a proxy"] = PlexFault.Answer(502, "text/html", "<html><h1>Bad Gateway</h1></html>"),
        ["429"] = PlexFault.Error(PlexTestError.TooManyRequests),
        ["429 with Retry-After"] = PlexFault.Error(PlexTestError.TooManyRequests).And(PlexFault.Header("Retry-After", "7")),
        ["a reset"] = PlexFault.ResetBeforeHeaders(),
        ["a reset amid the body"] = PlexFault.ResetAmidBody(),
        ["a body cut off"] = PlexFault.TruncatedBody(),
        ["a captive portal"] = PlexFault.Answer(200, "text/html", "<html>Welcome to our hotel</html>"),
    };

    private static readonly Dictionary<string, PlexFault> ToleratedAnswers = new()
    {
        ["200 in place of 201"] = PlexFault.OtherStatus(200),
        ["numbers as texts"] = PlexFault.Shape(PlexShape.StringNumbers),
        ["booleans as numbers"] = PlexFault.Shape(PlexShape.NumericBooleans),
        ["booleans as texts"] = PlexFault.Shape(PlexShape.StringBooleans),
        ["unknown members"] = PlexFault.Shape(PlexShape.UnknownMembers),
        ["no word about relays"] = PlexFault.Shape(PlexShape.MissingRelay),
        ["another type"] = PlexFault.WrongContentType("text/plain"),
        ["compressed"] = PlexFault.Gzip(),
    };

    private static IEnumerable<TestCaseData> Passing() => PassingFaults.Keys.Select(name => new TestCaseData(name));

    private static IEnumerable<TestCaseData> Tolerated() => ToleratedAnswers.Keys.Select(name => new TestCaseData(name));

    [TestCaseSource(nameof(Passing))]
    public async Task A_poll_that_fails_ends_nothing(string fault)
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();
        house.FailPolls(PassingFaults[fault].Times(3));

        var user = await account.SignInAsync(house.BrowseAsync, TestContext.CurrentContext.CancellationToken);

        Assert.That(user.Title, Is.EqualTo("Owner"));
        Assert.That(house.Tv.Pins, Has.Count.EqualTo(1));
        Assert.That(house.Clock.Passed, Is.EqualTo(fault.EndsWith("Retry-After", StringComparison.Ordinal) ? new double[] { 1, 7, 7, 7 } : [1, 2, 4, 8]));
    }

    [TestCaseSource(nameof(Tolerated))]
    public async Task The_whole_road_bears_answers_in_other_shapes(string answer)
    {
        await using var house = await House.BuildAsync();
        house.Tv.AddHomeUser(new("Kid"));
        house.Tv.AddResource(PlexTestResource.Player("TV"));
        using var account = house.Application();
        house.Tv.Faults.Always(request => request.Path.StartsWith("/api", StringComparison.Ordinal), ToleratedAnswers[answer]);

        await account.SignInAsync(house.BrowseAsync, TestContext.CurrentContext.CancellationToken);
        var servers = await account.GetServersAsync();
        var connection = await account.ConnectAsync(servers.Single());
        using var kid = await account.SwitchUserAsync((await account.GetHomeUsersAsync())[1]);

        Assert.That(connection.Candidate.Uri, Is.EqualTo(house.Server.BaseUri));
        Assert.That(await kid.GetServersAsync(), Is.Empty);
    }

    [TestCase(400)]
    [TestCase(422)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(503)]
    public async Task A_PIN_that_cannot_be_created_is_told_at_once(int status)
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();
        house.Tv.Faults.Always("/api/v2/pins", status == 400 ? PlexFault.Error(PlexTestError.MissingClientIdentifier) : PlexFault.Status(status));

        var exception = await Assert.CatchAsync<PlexApiException>(() => account.SignInAsync(House.NobodyAsync));

        Assert.That(exception!.StatusCode, Is.EqualTo(status));
        Assert.That(house.Tv.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_PIN_whose_answer_is_lost_is_not_created_again([Values] bool amidBody)
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();
        house.Tv.Faults.Enqueue("/api/v2/pins", amidBody ? PlexFault.ResetAmidBody() : PlexFault.ResetBeforeHeaders());

        await Assert.CatchAsync<HttpRequestException>(() => account.SignInAsync(House.NobodyAsync));

        Assert.That(house.Tv.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Who_does_not_come_lets_the_PIN_expire_by_our_own_clock()
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();
        house.FailPolls([.. PlexFault.Status(503).Times(1000)]);

        var exception = await Assert.ThrowsAsync<PlexSignInExpiredException>(() => account.SignInAsync((_, _) => Task.CompletedTask, TestContext.CurrentContext.CancellationToken));

        Assert.That(exception!.InnerException, Is.InstanceOf<PlexApiException>());
        Assert.That(house.Clock.GetUtcNow(), Is.EqualTo(house.Tv.Pins.Single().ExpiresAt).Within(TimeSpan.FromSeconds(16)));
    }

    [Test]
    public async Task An_expired_PIN_ends_the_sign_in_and_the_next_one_begins_anew()
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();

        await Assert.ThrowsAsync<PlexSignInExpiredException>(() => account.SignInAsync((prompt, _) =>
        {
            house.Tv.ExpirePin(prompt.Code);
            return Task.CompletedTask;
        }));
        var user = await account.SignInAsync(house.BrowseAsync, TestContext.CurrentContext.CancellationToken);

        Assert.That((user.Title, house.Tv.Pins.Count), Is.EqualTo(("Owner", 2)));
    }

    [Test]
    public async Task Who_comes_in_the_last_moment_is_signed_in()
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();

        var user = await account.SignInAsync((prompt, _) =>
        {
            house.Clock.Advance(prompt.ExpiresAt - house.Clock.GetUtcNow() - TimeSpan.FromMilliseconds(500));
            house.Tv.Claim(prompt.Code);
            house.Clock.Advance(TimeSpan.FromSeconds(1));
            return Task.CompletedTask;
        });

        Assert.That(user.Title, Is.EqualTo("Owner"));
    }

    [Test]
    public async Task Cancelling_ends_a_poll_that_hangs()
    {
        await using var house = await House.BuildAsync();
        using var account = house.Application();
        using var cancellation = new CancellationTokenSource();
        var gate = new PlexGate();
        house.FailPolls(PlexFault.DelayHeaders(gate));

        var call = account.SignInAsync((_, _) => Task.CompletedTask, cancellation.Token);
        await gate.Reached;
        await cancellation.CancelAsync();

        Assert.That(() => call, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await house.File.LoadAsync(), Is.Null);
    }

    [TestCase(401)]
    [TestCase(422)]
    public async Task A_stored_token_that_is_refused_leads_to_the_browser(int status)
    {
        await using var house = await House.BuildAsync();
        await house.File.SaveAsync("refused");
        house.Tv.Faults.Enqueue("/api/v2/user", PlexFault.Error(status == 401 ? PlexTestError.NotAuthenticated : PlexTestError.TokenRefused));
        using var account = house.Application();

        var user = await account.SignInAsync(house.BrowseAsync, TestContext.CurrentContext.CancellationToken);

        Assert.That(user.Title, Is.EqualTo("Owner"));
        Assert.That(await house.File.LoadAsync(), Is.Not.EqualTo("refused"));
    }

    [TestCase("403")]
    [TestCase("429")]
    [TestCase("503")]
    [TestCase("reset")]
    [TestCase("portal")]
    public async Task An_outage_signs_nobody_out(string outage)
    {
        await using var house = await House.BuildAsync();
        var token = house.Tv.CreateToken();
        await house.File.SaveAsync(token);
        using var account = house.Application();
        house.Tv.Faults.Always(outage switch
        {
            "reset" => PlexFault.ResetBeforeHeaders(),
            "portal" => PassingFaults["a captive portal"],
            "429" => PlexFault.Error(PlexTestError.TooManyRequests),
            _ => PlexFault.Status(int.Parse(outage, System.Globalization.CultureInfo.InvariantCulture)),
        });

        var calls = new List<Func<Task>> { () => account.SignInAsync(House.NobodyAsync), () => account.GetServersAsync() };
        // plex.tv may have heard of a sign-out whose answer is lost.
        if (outage != "reset")
            calls.Add(() => account.SignOutAsync());

        foreach (var call in calls)
            Assert.That(() => call(), Throws.InstanceOf<PlexApiException>().Or.InstanceOf<HttpRequestException>());

        house.Tv.Faults.Clear();
        Assert.That(await house.File.LoadAsync(), Is.EqualTo(token));
        Assert.That((await account.SignInAsync(House.NobodyAsync)).Title, Is.EqualTo("Owner"));
    }

    [TestCase("204")]
    [TestCase("401")]
    [TestCase("422")]
    public async Task Who_signs_out_is_signed_out(string answer)
    {
        await using var house = await House.BuildAsync();
        var token = house.Tv.CreateToken();
        await house.File.SaveAsync(token);
        using var account = house.Application();
        if (answer == "401")
            house.Tv.ExpireToken(token);
        else if (answer == "422")
            house.Tv.Faults.Enqueue(PlexFault.Error(PlexTestError.TokenRefused));

        await account.SignOutAsync();

        Assert.That(await house.File.LoadAsync(), Is.Null);
        Assert.That(() => account.GetServersAsync(), Throws.InstanceOf<InvalidOperationException>().Or.InstanceOf<PlexUnauthorizedException>());
    }
}
