using Microsoft.Extensions.Time.Testing;

namespace PlexSdk.Testing.Tests.Account;

public class UserTests
{
    [Test]
    public async Task The_account_is_that_of_the_token()
    {
        await using var tv = await PlexTestAccountServer.StartAsync(new() { OwnerName = "Ada" });
        using var caller = new AccountCaller(tv);
        var token = tv.CreateToken();

        var (status, user) = await caller.JsonAsync("GET", "user", token);

        Assert.That(status, Is.EqualTo(200));
        Assert.That(((string?)user!["username"], (string?)user["title"], (string?)user["authToken"]), Is.EqualTo(("Ada", "Ada", token)));
        Assert.That(((long)user["id"]!, (string?)user["uuid"]), Is.EqualTo((tv.Owner.Id, tv.Owner.Uuid)));
    }

    [TestCase(null)]
    [TestCase("unknown")]
    public async Task A_stranger_is_refused_everywhere(string? token)
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);

        foreach (var (method, path) in new[] { ("GET", "user"), ("GET", "ping"), ("DELETE", "users/signout"), ("GET", "resources"), ("GET", "home/users"), ("POST", $"home/users/{tv.Owner.Uuid}/switch"), ("PUT", "pins/link") })
        {
            var (status, body) = await caller.JsonAsync(method, path, token);
            Assert.That(status, Is.EqualTo(401), path);
            Assert.That(AccountCaller.Error(body), Is.EqualTo("""{"code":1001,"message":"User could not be authenticated","status":401}"""));
        }
    }

    [Test]
    public async Task Signing_out_ends_the_token_and_no_other()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var (token, other) = (tv.CreateToken(), tv.CreateToken());

        var first = await caller.JsonAsync("DELETE", "users/signout", token);
        var second = await caller.JsonAsync("DELETE", "users/signout", token);

        Assert.That((first.Status, first.Body, second.Status), Is.EqualTo((204, (object?)null, 401)));
        Assert.That((await caller.JsonAsync("GET", "user", other)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Tokens_end_by_the_clock_or_all_at_once()
    {
        var clock = new FakeTimeProvider();
        await using var tv = await PlexTestAccountServer.StartAsync(new() { TimeProvider = clock });
        using var caller = new AccountCaller(tv);
        var (shortLived, owners, friends) = (tv.CreateToken(lifetime: TimeSpan.FromDays(1)), tv.CreateToken(), tv.CreateToken(tv.AddUser(new("Friend"))));

        clock.Advance(TimeSpan.FromDays(1));
        var afterADay = await StatusesAsync();
        tv.ExpireTokens();
        var afterANewPassword = await StatusesAsync();

        Assert.That(afterADay, Is.EqualTo(new[] { 401, 200, 200 }));
        Assert.That(afterANewPassword, Is.EqualTo(new[] { 401, 401, 200 }));

        async Task<int[]> StatusesAsync() => await Task.WhenAll(
            new[] { shortLived, owners, friends }.Select(async token => (await caller.JsonAsync("GET", "user", token)).Status));
    }

    [Test]
    public async Task A_ping_says_pong_in_both_formats()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);

        Assert.That((await caller.JsonAsync("GET", "ping", tv.CreateToken())).Body!.ToJsonString(), Is.EqualTo("""{"pong":true}"""));
        Assert.That((string?)(await caller.XmlAsync("GET", "ping", tv.CreateToken())).Attribute("pong"), Is.EqualTo("1"));
    }

    [Test]
    public async Task A_home_lists_its_users()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.AddHomeUser(PlexTestUser.Managed("Kid", homePin: "1234"));
        tv.AddUser(new("Friend"));

        var users = (await caller.JsonAsync("GET", "home/users", tv.CreateToken())).Body!["users"]!.AsArray();
        var xml = await caller.XmlAsync("GET", "home/users", tv.CreateToken());

        Assert.That(users.Select(user => (string?)user!["title"]), Is.EqualTo(new[] { "Owner", "Kid" }));
        Assert.That(users.Select(user => ((bool)user!["admin"]!, (bool)user["protected"]!)), Is.EqualTo(new[] { (true, false), (false, true) }));
        Assert.That(((string?)users[1]!["username"], (string?)users[1]!["email"]), Is.EqualTo(((string?)null, (string?)null)));
        Assert.That(xml.Elements("user").Select(user => (string?)user.Attribute("protected")), Is.EqualTo(new[] { "0", "1" }));
        Assert.That(users.ToJsonString(), Does.Not.Contain("1234"));
    }

    [TestCase("", 403)]
    [TestCase("?pin=", 403)]
    [TestCase("?pin=4321", 403)]
    [TestCase("?pin=1234", 201)]
    public async Task A_protected_user_needs_the_PIN(string query, int expected)
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var kid = tv.AddHomeUser(PlexTestUser.Managed("Kid", homePin: "1234"));

        var (status, body) = await caller.JsonAsync("POST", $"home/users/{kid.Uuid}/switch{query}", tv.CreateToken());

        Assert.That(status, Is.EqualTo(expected));
        if (status == 403)
        {
            Assert.That(AccountCaller.Error(body), Is.EqualTo("""{"code":1041,"message":"A valid PIN is required to perform this action","status":403}"""));
            return;
        }

        var user = await caller.JsonAsync("GET", "user", (string)body!["authToken"]!);
        Assert.That(((string?)user.Body!["title"], (bool)user.Body["restricted"]!, (bool)user.Body["home"]!), Is.EqualTo(("Kid", true, true)));
    }

    [Test]
    public async Task Nobody_switches_to_a_user_outside_the_home()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var friend = tv.AddUser(new("Friend"));

        Assert.That((await caller.JsonAsync("POST", $"home/users/{friend.Uuid}/switch", tv.CreateToken())).Status, Is.EqualTo(404));
        Assert.That((await caller.JsonAsync("POST", $"home/users/{tv.Owner.Uuid}/switch", tv.CreateToken(friend))).Status, Is.EqualTo(404));
    }
}
