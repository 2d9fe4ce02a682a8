using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace PlexSdk.Testing.Tests.Account;

public class PinTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [TestCase("", 4, 900, "2026-01-02T03:19:05Z")]
    [TestCase("?strong=true", 25, 1800, "2026-01-02T03:34:05Z")]
    [TestCase("?strong=false", 4, 900, "2026-01-02T03:19:05Z")]
    public async Task A_PIN_is_created_for_everybody_who_says_which_installation_asks(string query, int length, int seconds, string end)
    {
        await using var tv = await PlexTestAccountServer.StartAsync(new() { TimeProvider = new FakeTimeProvider(Start) });
        using var caller = new AccountCaller(tv);

        var (status, pin) = await caller.JsonAsync("POST", $"pins{query}");

        Assert.That(status, Is.EqualTo(201));
        Assert.That((string)pin!["code"]!, Has.Length.EqualTo(length));
        Assert.That((int)pin["expiresIn"]!, Is.EqualTo(seconds));
        Assert.That(((string?)pin["createdAt"], (string?)pin["expiresAt"]), Is.EqualTo(("2026-01-02T03:04:05Z", end)));
        Assert.That(((string?)pin["clientIdentifier"], (string?)pin["product"]), Is.EqualTo(("tests", "0")));
        Assert.That(pin.AsObject(), Does.ContainKey("authToken"));
        Assert.That(pin["authToken"], Is.Null);
        Assert.That(pin["newRegistration"], Is.Null);
    }

    [Test]
    public async Task Strong_may_be_in_a_form_or_in_JSON([Values] bool json)
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        using HttpContent body = json
            ? new StringContent("""{"strong":true}""", Encoding.UTF8, "application/json")
            : new FormUrlEncodedContent([new("strong", "true")]);

        await caller.JsonAsync("POST", "pins", body: body);

        Assert.That(tv.Pins.Single().IsStrong);
    }

    [Test]
    public async Task The_time_that_is_left_counts_down()
    {
        var clock = new FakeTimeProvider(Start);
        await using var tv = await PlexTestAccountServer.StartAsync(new() { TimeProvider = clock });
        using var caller = new AccountCaller(tv);
        var pin = await caller.PinAsync();

        clock.Advance(TimeSpan.FromSeconds(24.5));

        var (status, polled) = await caller.JsonAsync("GET", $"pins/{pin["id"]}");
        Assert.That((status, (int)polled!["expiresIn"]!), Is.EqualTo((200, 1776)));
        Assert.That(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(polled["id"]), JsonSerializer.SerializeToElement(pin["id"])));
    }

    [Test]
    public async Task A_claimed_PIN_gives_a_token_that_works()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var pin = await caller.PinAsync();
        var before = await caller.TokenOfAsync(pin);

        tv.Claim((string)pin["code"]!);

        var token = await caller.TokenOfAsync(pin);
        Assert.That(before, Is.Null);
        Assert.That((await caller.JsonAsync("GET", "user", token)).Status, Is.EqualTo(200));
        Assert.That(tv.Pins.Single().IsClaimed);
        Assert.That(() => tv.Claim((string)pin["code"]!), Throws.ArgumentException, "once is enough");
    }

    [Test]
    public async Task A_person_can_be_quicker_than_the_first_poll()
    {
        await using var tv = await PlexTestAccountServer.StartAsync(new() { SignsInAtOnce = true });
        using var caller = new AccountCaller(tv);

        var pin = await caller.PinAsync();

        Assert.That(pin["authToken"], Is.Null);
        Assert.That(await caller.TokenOfAsync(pin), Is.Not.Null);
    }

    [Test]
    public async Task An_expired_PIN_is_gone()
    {
        var clock = new FakeTimeProvider(Start);
        await using var tv = await PlexTestAccountServer.StartAsync(new() { TimeProvider = clock });
        using var caller = new AccountCaller(tv);
        var pin = await caller.PinAsync();

        clock.Advance(TimeSpan.FromSeconds(1799));
        var before = await caller.JsonAsync("GET", $"pins/{pin["id"]}");
        clock.Advance(TimeSpan.FromSeconds(1));
        var after = await caller.JsonAsync("GET", $"pins/{pin["id"]}");

        Assert.That(before.Status, Is.EqualTo(200));
        Assert.That(after.Status, Is.EqualTo(404));
        Assert.That(AccountCaller.Error(after.Body), Is.EqualTo("""{"code":1020,"message":"Code not found or expired"}"""));
        Assert.That(() => tv.Claim((string)pin["code"]!), Throws.ArgumentException);
    }

    [Test]
    public async Task A_test_can_end_a_PIN_at_once()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var pin = await caller.PinAsync();

        tv.ExpirePin((string)pin["code"]!);

        Assert.That((await caller.JsonAsync("GET", $"pins/{pin["id"]}")).Status, Is.EqualTo(404));
        Assert.That(() => tv.ExpirePin((string)pin["code"]!), Throws.ArgumentException);
    }

    [Test]
    public async Task Who_signs_in_at_the_very_end_is_signed_in()
    {
        var clock = new FakeTimeProvider(Start);
        await using var tv = await PlexTestAccountServer.StartAsync(new() { TimeProvider = clock });
        using var caller = new AccountCaller(tv);
        var pin = await caller.PinAsync();

        clock.Advance(TimeSpan.FromSeconds(1799));
        tv.Claim((string)pin["code"]!);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.That(await caller.TokenOfAsync(pin), Is.Not.Null);
    }

    [TestCase("other")]
    [TestCase(null)]
    public async Task Nobody_else_sees_a_PIN(string? client)
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var pin = await caller.PinAsync();

        var (status, body) = await caller.JsonAsync("GET", $"pins/{pin["id"]}", client: client);

        Assert.That((status, (int)body!["errors"]![0]!["code"]!), Is.EqualTo(client is null ? (400, 1000) : (404, 1020)));
    }

    [Test]
    public async Task Another_session_links_a_PIN()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var pin = await caller.PinAsync("");
        var friend = tv.AddUser(new("Friend"));
        var token = tv.CreateToken(friend);

        var linked = await LinkAsync(caller, (string)pin["code"]!, token);
        var again = await LinkAsync(caller, (string)pin["code"]!, token);
        var stranger = await LinkAsync(caller, (string)pin["code"]!, "nobody's");

        Assert.That((linked, again, stranger), Is.EqualTo((204, 404, 401)));
        var user = await caller.JsonAsync("GET", "user", await caller.TokenOfAsync(pin));
        Assert.That((string?)user.Body!["title"], Is.EqualTo("Friend"));
    }

    [Test]
    public async Task XML_has_an_empty_token_and_another_form_of_times()
    {
        await using var tv = await PlexTestAccountServer.StartAsync(new() { TimeProvider = new FakeTimeProvider(Start) });
        using var caller = new AccountCaller(tv);

        var pin = await caller.XmlAsync("POST", "pins?strong=true");

        Assert.That(pin.Name.LocalName, Is.EqualTo("pin"));
        Assert.That((string?)pin.Attribute("authToken"), Is.Empty);
        Assert.That((string?)pin.Attribute("trusted"), Is.EqualTo("0"));
        Assert.That((string?)pin.Attribute("createdAt"), Is.EqualTo("2026-01-02 03:04:05 UTC"));
        Assert.That((string?)pin.Element("location")!.Attribute("country"), Is.EqualTo("New Zealand"));
    }

    [Test]
    public async Task The_text_of_a_PIN_holds_no_secret()
    {
        await using var tv = await PlexTestAccountServer.StartAsync(new() { TimeProvider = new FakeTimeProvider(Start) });
        using var caller = new AccountCaller(tv);
        await caller.PinAsync();

        Assert.That(tv.Pins.Single().ToString(), Is.EqualTo("strong PIN of 'tests', expires at 2026-01-02T03:34:05Z"));
    }

    private static async Task<int> LinkAsync(AccountCaller caller, string code, string token)
    {
        using var form = new FormUrlEncodedContent([new("code", code)]);
        return (await caller.JsonAsync("PUT", "pins/link", token, body: form)).Status;
    }
}
