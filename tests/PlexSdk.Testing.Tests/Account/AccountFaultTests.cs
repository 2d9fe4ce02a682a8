using System.Text.Json.Nodes;

namespace PlexSdk.Testing.Tests.Account;

public class AccountFaultTests
{
    private static IEnumerable<TestCaseData> Errors() =>
        from error in new[]
        {
            (PlexTestError.MissingClientIdentifier, 400, """{"code":1000,"message":"X-Plex-Client-Identifier is missing","status":400}"""),
            (PlexTestError.NotAuthenticated, 401, """{"code":1001,"message":"User could not be authenticated","status":401}"""),
            (PlexTestError.HomePinRequired, 403, """{"code":1041,"message":"A valid PIN is required to perform this action","status":403}"""),
            (PlexTestError.PinGone, 404, """{"code":1020,"message":"Code not found or expired"}"""),
            (PlexTestError.TokenRefused, 422, """{"message":"Invalid token","status":422}"""),
            (PlexTestError.TooManyRequests, 429, """{"message":"too_many_requests","status":429}"""),
            (new PlexTestError(498, null, "expired"), 498, """{"message":"expired","status":498}"""),
        }
        select new TestCaseData(error.Item1, error.Item2, error.Item3).SetArgDisplayNames($"{error.Item2}");

    [TestCaseSource(nameof(Errors))]
    public async Task Every_error_is_to_be_had_on_demand(PlexTestError error, int expected, string json)
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.Faults.Enqueue("/api/v2/user", PlexFault.Error(error).Times(2));

        var (status, body) = await caller.JsonAsync("GET", "user", tv.CreateToken());
        var xml = await caller.XmlAsync("GET", "user", tv.CreateToken());

        Assert.That((status, AccountCaller.Error(body)), Is.EqualTo((expected, json)));
        Assert.That((string?)xml.Element("error")!.Attribute("message"), Is.EqualTo(error.Message));
        Assert.That((await caller.JsonAsync("GET", "user", tv.CreateToken())).Status, Is.EqualTo(200), "and no longer");
    }

    [Test]
    public async Task A_request_can_be_told_when_to_come_back()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.Faults.Enqueue(PlexFault.Error(PlexTestError.TooManyRequests).And(PlexFault.Header("Retry-After", "7")));

        using var response = await caller.SendAsync("POST", "pins");

        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [Test]
    public async Task A_right_answer_can_have_another_status()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.Faults.Enqueue(PlexFault.OtherStatus(200));

        var (status, pin) = await caller.JsonAsync("POST", "pins");

        Assert.That((status, (string?)pin!["code"]), Is.EqualTo((200, tv.Pins.Single().Code)));
        Assert.That(() => PlexFault.OtherStatus(100), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task Shapes_and_edits_reach_each_object_of_an_array()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.AddResource(PlexTestResource.Player("TV"));
        tv.AddResource(PlexTestResource.Player("Radio"));
        tv.Faults.Enqueue(
            PlexFault.Shape(PlexShape.NumericBooleans),
            PlexFault.Shape(PlexShape.UnknownMembers),
            PlexFault.Edit(device => device["name"] = $"<{device["name"]}>"));

        var numeric = await caller.DevicesAsync(tv.CreateToken());
        var grown = await caller.DevicesAsync(tv.CreateToken());
        var edited = await caller.DevicesAsync(tv.CreateToken());

        Assert.That(numeric.Select(device => (int)device!["owned"]!), Is.EqualTo(new[] { 1, 1 }));
        Assert.That(grown.Select(device => (string?)device!["newText"]), Has.Exactly(2).Not.Null);
        Assert.That(edited.Select(device => (string?)device!["name"]), Is.EqualTo(new[] { "<TV>", "<Radio>" }));
    }

    [Test]
    public async Task Errors_are_left_alone_by_edits()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.Faults.Always(PlexFault.Edit(document => document.Clear()));

        var (status, body) = await caller.JsonAsync("GET", "user");

        Assert.That((status, (int)body!["errors"]![0]!["code"]!), Is.EqualTo((401, 1001)));
    }

    [Test]
    public async Task The_faults_of_connections_and_proxies_work_here_too()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.Faults.Enqueue("/api/v2/pins", PlexFault.ResetBeforeHeaders(), PlexFault.ResetAmidBody(), PlexFault.TruncatedBody(), PlexFault.Status(502));

        for (var fault = 0; fault < 3; fault++)
            Assert.That(() => caller.SendAsync("POST", "pins"), Throws.InstanceOf<HttpRequestException>());

        using var response = await caller.SendAsync("POST", "pins");
        Assert.That(((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType), Is.EqualTo((502, "text/html")));
        Assert.That(tv.Pins, Has.Count.EqualTo(3), "an answer that is lost does not undo what was done, and a proxy's own does nothing");
    }

    [Test]
    public async Task Requests_are_kept_as_they_came()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        await caller.PinAsync();

        var request = tv.Requests.Single();
        tv.ClearRequests();

        Assert.That((request.Method, request.PathAndQuery, request.Header("X-Plex-Client-Identifier")), Is.EqualTo(("POST", "/api/v2/pins?strong=true", "tests")));
        Assert.That(tv.Requests, Is.Empty);
    }

    [Test]
    public async Task Every_answer_of_the_API_names_its_request_and_an_unknown_one_is_an_error()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);

        using var response = await caller.SendAsync("GET", "friends", tv.CreateToken());

        Assert.That((int)response.StatusCode, Is.EqualTo(404));
        Assert.That(response.Headers.GetValues("x-request-id").Single(), Has.Length.EqualTo(32));
        Assert.That(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"], Is.Not.Null);
    }

    [Test]
    public async Task It_answers_many_at_once_and_stops_at_once()
    {
        var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => caller.PinAsync()));
        await tv.DisposeAsync();

        Assert.That(tv.Pins.Select(pin => pin.Code), Is.Unique);
        Assert.That(tv.Pins.Select(pin => pin.Id), Is.Unique);
        Assert.That(() => caller.PinAsync(), Throws.InstanceOf<HttpRequestException>());
    }
}
