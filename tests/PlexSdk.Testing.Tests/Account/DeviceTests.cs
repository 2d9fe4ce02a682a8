using System.Net;
using System.Text.Json.Nodes;

namespace PlexSdk.Testing.Tests.Account;

public class DeviceTests
{
    [Test]
    public async Task A_server_is_listed_with_a_token_that_it_takes()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        await using var server = await PlexTestServer.StartAsync(new() { Name = "Attic" });
        using var caller = new AccountCaller(tv);
        using var plex = new Caller(server);
        tv.AddResource(server);
        var account = tv.CreateToken();

        var device = (await caller.DevicesAsync(account)).Single()!;
        var again = (await caller.DevicesAsync(account)).Single()!;

        var token = (string)device["accessToken"]!;
        Assert.That(((string?)device["name"], (string?)device["clientIdentifier"], (string?)device["provides"]), Is.EqualTo(("Attic", server.MachineIdentifier, "server")));
        Assert.That(((bool)device["owned"]!, device["ownerId"], device["sourceTitle"]), Is.EqualTo((true, (JsonNode?)null, (JsonNode?)null)));
        Assert.That(((string?)device["connections"]![0]!["uri"], (bool)device["connections"]![0]!["IPv6"]!), Is.EqualTo((server.BaseUri.AbsoluteUri.TrimEnd('/'), false)));
        Assert.That(await plex.StatusAsync(Caller.ResourcesPath(server.Sources[0].Identifier), token), Is.EqualTo(200), "it is the owner's");
        Assert.That(await plex.StatusAsync(Caller.MintPath, account), Is.EqualTo(401), "the account's token is not the server's");
        Assert.That((string?)again["accessToken"], Is.EqualTo(token));
    }

    [Test]
    public async Task Who_it_is_shared_with_sees_it_with_a_token_of_their_own()
    {
        await using var tv = await PlexTestAccountServer.StartAsync(new() { OwnerName = "Ada" });
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new AccountCaller(tv);
        using var plex = new Caller(server);
        var (friend, stranger) = (tv.AddUser(new("Friend")), tv.AddUser(new("Stranger")));
        tv.AddResource(PlexTestResource.Of(server) with { SharedWith = [friend], PublicAddressMatches = false, HttpsRequired = true });

        var shared = (await caller.DevicesAsync(tv.CreateToken(friend))).Single()!;
        var owned = (await caller.DevicesAsync(tv.CreateToken())).Single()!;

        Assert.That(((bool)shared["owned"]!, (long)shared["ownerId"]!, (string?)shared["sourceTitle"]), Is.EqualTo((false, tv.Owner.Id, "Ada")));
        Assert.That(((bool)shared["publicAddressMatches"]!, (bool)shared["httpsRequired"]!), Is.EqualTo((false, true)));
        Assert.That((string?)shared["accessToken"], Is.Not.EqualTo((string?)owned["accessToken"]));
        Assert.That(await plex.StatusAsync(Caller.MintPath, (string)shared["accessToken"]!), Is.EqualTo(200));
        Assert.That(await plex.StatusAsync(Caller.ResourcesPath(server.Sources[0].Identifier), (string)shared["accessToken"]!), Is.EqualTo(403), "it is no admin's");
        Assert.That(await caller.DevicesAsync(tv.CreateToken(stranger)), Is.Empty);
    }

    [Test]
    public async Task A_token_that_the_server_refuses_is_replaced()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new AccountCaller(tv);
        using var plex = new Caller(server);
        tv.AddResource(server);
        var first = (string)(await caller.DevicesAsync(tv.CreateToken())).Single()!["accessToken"]!;

        server.ExpireToken(first);

        var second = (string)(await caller.DevicesAsync(tv.CreateToken())).Single()!["accessToken"]!;
        Assert.That(await plex.StatusAsync(Caller.MintPath, first), Is.EqualTo(401));
        Assert.That(await plex.StatusAsync(Caller.MintPath, second), Is.EqualTo(200));
    }

    [TestCase("", "http://192.0.2.1:32400|http://192.0.2.9:443")]
    [TestCase("?includeHttps=1", "https://192-0-2-1.HASH.plex.direct:32400|http://192.0.2.9:443")]
    [TestCase("?includeIPv6=1", "http://192.0.2.1:32400|http://[2001:db8::1]:32400|http://192.0.2.9:443")]
    [TestCase("?includeRelay=1", "http://192.0.2.1:32400|http://192.0.2.2:8443|http://192.0.2.9:443")]
    public async Task Connections_are_those_that_were_asked_for(string query, string expected)
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.AddResource(PlexTestResource.Of(
            server,
            PlexTestConnection.PlexDirect(IPAddress.Parse("192.0.2.1"), 32400, server.PlexDirectHash, local: true),
            PlexTestConnection.PlexDirect(IPAddress.Parse("2001:db8::1"), 32400, server.PlexDirectHash, local: true),
            PlexTestConnection.PlexDirect(IPAddress.Parse("192.0.2.2"), 8443, server.PlexDirectHash, local: false, relay: true),
            new("http", "192.0.2.9", 443, "http://192.0.2.9:443", Local: false)));

        var device = ((JsonArray)(await caller.JsonAsync("GET", $"resources{query}", tv.CreateToken())).Body!).Single()!;

        Assert.That(
            string.Join('|', device["connections"]!.AsArray().Select(connection => (string?)connection!["uri"])),
            Is.EqualTo(expected.Replace("HASH", server.PlexDirectHash, StringComparison.Ordinal)));
        Assert.That((bool)device["relay"]!, Is.True);
    }

    [Test]
    public async Task A_player_is_no_server_and_has_no_token()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var player = tv.AddResource(PlexTestResource.Player("TV"));

        var device = (await caller.DevicesAsync(tv.CreateToken())).Single()!;
        tv.RemoveResource(player.ClientIdentifier);

        Assert.That((string?)device["provides"], Is.EqualTo("client,player,pubsub-player"));
        Assert.That(device["accessToken"], Is.Null);
        Assert.That(await caller.DevicesAsync(tv.CreateToken()), Is.Empty);
    }

    [Test]
    public async Task A_server_of_the_Home_says_so()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new AccountCaller(tv);
        var (kid, friend) = (tv.AddHomeUser(PlexTestUser.Managed("Kid")), tv.AddUser(new("Friend")));
        tv.AddResource(PlexTestResource.Of(server) with { SharedWith = [kid, friend] });

        Assert.That((bool)(await caller.DevicesAsync(tv.CreateToken(kid))).Single()!["home"]!);
        Assert.That((bool)(await caller.DevicesAsync(tv.CreateToken(friend))).Single()!["home"]!, Is.False);
    }

    [Test]
    public async Task XML_has_elements_around_lists()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new AccountCaller(tv);
        tv.AddResource(server);

        var xml = await caller.XmlAsync("GET", AccountCaller.Discovery, tv.CreateToken());

        var device = xml.Elements("resource").Single();
        Assert.That(xml.Name.LocalName, Is.EqualTo("resources"));
        Assert.That(((string?)device.Attribute("owned"), (string?)device.Attribute("ownerId")), Is.EqualTo(("1", "")));
        Assert.That((string?)device.Element("connections")!.Element("connection")!.Attribute("local"), Is.EqualTo("1"));
    }
}
