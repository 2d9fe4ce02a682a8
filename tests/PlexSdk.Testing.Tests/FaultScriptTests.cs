namespace PlexSdk.Testing.Tests;

public class FaultScriptTests
{
    [Test]
    public async Task Fails_twice_and_then_is_fine()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Status(503).Times(2));

        Assert.That(await StatusesAsync(caller, "identity", "identity", "identity"), Is.EqualTo(new[] { 503, 503, 200 }));
        Assert.That(server.Faults.Pending, Is.Zero);
    }

    [Test]
    public async Task Faults_are_taken_in_order_with_fine_answers_between()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Status(500), PlexFault.None, PlexFault.Status(502));

        Assert.That(
            await StatusesAsync(caller, "identity", "identity", "identity", "identity"),
            Is.EqualTo(new[] { 500, 200, 502, 200 }));
    }

    [Test]
    public async Task A_fault_for_one_path_waits_for_that_path()
    {
        await using var server = await PlexTestServer.StartAsync(new() { PathPrefix = "plex" });
        using var caller = new Caller(server);
        server.Faults.Enqueue("/other", PlexFault.Status(503));
        server.Faults.Enqueue(PlexFault.Status(429));

        Assert.That(await StatusesAsync(caller, "identity", "identity", "other", "other"), Is.EqualTo(new[] { 429, 200, 503, 404 }));
    }

    [Test]
    public async Task A_fault_can_choose_its_requests()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(request => request.Method == "POST", PlexFault.Status(503));
        server.Faults.Always(request => request.Header("X-Plex-Token") == "bad", PlexFault.Status(418));

        Assert.That(await caller.StatusAsync(Caller.MintPath, server.AdminToken), Is.EqualTo(200));
        Assert.That(await caller.StatusAsync(Caller.MintPath, server.AdminToken, "POST"), Is.EqualTo(503));
        Assert.That(await caller.StatusAsync(Caller.MintPath, "bad", "POST"), Is.EqualTo(418));
    }

    [Test]
    public async Task Always_stays_until_the_script_is_cleared_and_yields_to_queued_faults()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Always(PlexFault.Status(500));
        server.Faults.Always("/identity", PlexFault.Status(502));
        server.Faults.Enqueue(PlexFault.Status(503));

        Assert.That(await StatusesAsync(caller, "identity", "identity", "other"), Is.EqualTo(new[] { 503, 502, 500 }));
        server.Faults.Clear();
        Assert.That(await StatusesAsync(caller, "identity", "other"), Is.EqualTo(new[] { 200, 404 }));
    }

    [Test]
    public async Task Each_queued_fault_is_taken_once_under_load()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Status(503).Times(30));

        var statuses = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => caller.StatusAsync("identity", null)));

        Assert.That(statuses.Count(status => status == 503), Is.EqualTo(30));
    }

    [Test]
    public async Task Code_of_the_test_that_throws_shows_in_the_answer()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Edit(_ => throw new InvalidOperationException("my mistake")));

        using var response = await caller.SendAsync("identity", null);

        Assert.That((int)response.StatusCode, Is.EqualTo(500));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("my mistake"));
    }

    [Test]
    public async Task An_edit_that_no_XML_can_hold_shows_in_the_answer()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Edit(document => document["MediaContainer"]!["two words"] = 1));

        using var response = await caller.SendAsync("identity", null, accept: null);

        Assert.That((int)response.StatusCode, Is.EqualTo(500));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("XmlException"));
    }

    [Test]
    public async Task Faulty_requests_are_recorded_too()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Always(PlexFault.ResetBeforeHeaders());

        Assert.That(() => caller.StatusAsync("identity", null), Throws.TypeOf<HttpRequestException>());
        Assert.That(server.Requests.Select(request => request.Path), Has.Member("/identity"));
    }

    private static async Task<List<int>> StatusesAsync(Caller caller, params string[] paths)
    {
        var statuses = new List<int>();
        foreach (var path in paths)
            statuses.Add(await caller.StatusAsync(path, null));

        return statuses;
    }
}
