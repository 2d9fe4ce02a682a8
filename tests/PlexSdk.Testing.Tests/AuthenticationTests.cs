using Microsoft.Extensions.Time.Testing;

namespace PlexSdk.Testing.Tests;

public class AuthenticationTests
{
    private const string UnauthorizedPage =
        "<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>";

    [TestCase(null)]
    [TestCase("")]
    [TestCase("unknown")]
    [TestCase("transient-90904684-f91a-4391-8bf7-e0dfa7240285")]
    public async Task A_missing_or_unknown_token_gets_the_401_page(string? token)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        foreach (var path in new[] { Caller.MintPath, Caller.ResourcesPath("server://x") })
        {
            using var response = await caller.SendAsync(path, token);

            Assert.That((int)response.StatusCode, Is.EqualTo(401));
            Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/html"));
            Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(UnauthorizedPage));
        }
    }

    [Test]
    public async Task The_errors_of_plex_tv_are_an_option()
    {
        await using var server = await PlexTestServer.StartAsync(new() { ErrorFormat = PlexTestErrorFormat.Json });
        using var caller = new Caller(server);

        using var unauthorized = await caller.SendAsync(Caller.MintPath, "unknown");
        using var anonymous = await caller.SendAsync(Caller.MintPath, server.AdminToken, client: null);
        using var wrong = await caller.SendAsync("security/token", server.AdminToken);

        Assert.That(unauthorized.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/json"));
        Assert.That((int)unauthorized.StatusCode, Is.EqualTo(401));
        Assert.That(await unauthorized.Content.ReadAsStringAsync(), Is.EqualTo(
            """{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}"""));
        Assert.That((int)anonymous.StatusCode, Is.EqualTo(400));
        Assert.That(await anonymous.Content.ReadAsStringAsync(), Is.EqualTo(
            """{"errors":[{"code":1000,"message":"X-Plex-Client-Identifier is missing","status":400}]}"""));
        Assert.That(wrong.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
    }

    [TestCase(null)]
    [TestCase("")]
    public async Task Without_a_client_identifier_the_answer_is_400(string? client)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        Assert.That(await caller.StatusAsync(Caller.MintPath, server.AdminToken, client: client), Is.EqualTo(400));
        Assert.That(await caller.StatusAsync(Caller.ResourcesPath("server://x"), server.AdminToken, client: client), Is.EqualTo(400));
    }

    [Test]
    public async Task Token_and_client_identifier_may_stand_in_the_query()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        var path = $"{Caller.MintPath}&X-Plex-Token={server.AdminToken}&X-Plex-Client-Identifier=tests";

        Assert.That(await caller.StatusAsync(path, token: null, client: null), Is.EqualTo(200));
    }

    [Test]
    public async Task Transient_tokens_live_for_48_hours_of_the_servers_clock()
    {
        var clock = new FakeTimeProvider();
        await using var server = await PlexTestServer.StartAsync(new() { TimeProvider = clock });
        using var caller = new Caller(server);
        var resources = Caller.ResourcesPath(server.Sources[0].Identifier);
        var transient = await caller.MintAsync(server.AdminToken);

        clock.Advance(TimeSpan.FromHours(48) - TimeSpan.FromTicks(1));
        var atTheEnd = await caller.StatusAsync(resources, transient);
        clock.Advance(TimeSpan.FromTicks(1));
        var after = await caller.StatusAsync(resources, transient);
        var admin = await caller.StatusAsync(resources, server.AdminToken);

        Assert.That((atTheEnd, after, admin), Is.EqualTo((200, 401, 200)));
    }

    [Test]
    public async Task A_restart_kills_transient_tokens_only()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var resources = Caller.ResourcesPath(server.Sources[0].Identifier);
        var (minted, made, address) = (await caller.MintAsync(server.AdminToken), server.CreateTransientToken(), server.BaseUri);

        server.Restart();

        Assert.That(await caller.StatusAsync(resources, minted), Is.EqualTo(401));
        Assert.That(await caller.StatusAsync(resources, made), Is.EqualTo(401));
        Assert.That(await caller.StatusAsync(resources, server.AdminToken), Is.EqualTo(200));
        Assert.That(await caller.StatusAsync(Caller.MintPath, server.SharedToken), Is.EqualTo(200));
        Assert.That(server.BaseUri, Is.EqualTo(address));
    }

    [Test]
    public async Task More_tokens_can_be_made_and_expired()
    {
        var clock = new FakeTimeProvider();
        await using var server = await PlexTestServer.StartAsync(new() { TimeProvider = clock });
        using var caller = new Caller(server);
        var brief = server.CreateToken(PlexTestAccess.Shared, TimeSpan.FromMinutes(1));
        var lasting = server.CreateToken(PlexTestAccess.Admin);
        var before = await caller.StatusAsync(Caller.MintPath, brief);

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.That(before, Is.EqualTo(200));
        Assert.That(await caller.StatusAsync(Caller.MintPath, brief), Is.EqualTo(401));
        Assert.That(await caller.StatusAsync(Caller.MintPath, lasting), Is.EqualTo(200));
        Assert.That(server.ExpireToken(lasting), Is.True);
        Assert.That(await caller.StatusAsync(Caller.MintPath, lasting), Is.EqualTo(401));
        Assert.That(server.ExpireToken(lasting), Is.False);
    }

    [Test]
    public async Task Tokens_differ_from_run_to_run()
    {
        await using var one = await PlexTestServer.StartAsync();
        await using var two = await PlexTestServer.StartAsync();

        Assert.That(new[] { one.AdminToken, one.SharedToken, two.AdminToken, two.SharedToken }, Is.Unique);
    }
}
