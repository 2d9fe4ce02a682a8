using System.Net;
using PlexSdk.Account;

namespace PlexSdk.Testing.Tests.EndToEnd;

/// <summary>From an account to one of its servers, over real HTTP.</summary>
[CancelAfter(60_000)]
public class ServerTests
{
    private static readonly PlexTestConnection Nowhere = new("http", "127.0.0.1", 1, "http://127.0.0.1:1", Local: false);

    [Test]
    public async Task A_token_that_the_server_refuses_is_asked_for_anew_once_and_the_call_succeeds()
    {
        await using var house = await House.BuildAsync();
        using var account = Signed(house);
        var server = (await account.GetServersAsync()).Single();
        var connection = await account.ConnectAsync(server);
        house.Server.ExpireToken(server.AccessToken!);
        house.Tv.ClearRequests();

        var answer = await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

        Assert.That(answer.MediaContainer.Token, Does.StartWith("transient-"));
        Assert.That(house.Tv.Requests.Select(request => $"{request}"), Is.EqualTo(new[] { "GET /api/v2/resources" }));
    }

    [Test]
    public async Task A_server_that_goes_on_refusing_is_a_401_and_no_storm()
    {
        await using var house = await House.BuildAsync();
        using var account = Signed(house);
        var connection = await account.ConnectAsync((await account.GetServersAsync()).Single());
        house.Server.Faults.Always("/security/token", PlexFault.Status(401));
        house.Tv.ClearRequests();

        for (var call = 0; call < 5; call++)
        {
            await Assert.ThrowsAsync<PlexUnauthorizedException>(
                () => connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All));
        }

        Assert.That(house.Tv.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_share_is_not_looked_for_in_ones_own_network([Values] bool behindTheSameAddress)
    {
        await using var house = await House.BuildAsync();
        await using var shared = await PlexTestServer.StartAsync();
        var local = PlexTestConnection.To(shared);
        house.Tv.AddResource(PlexTestResource.Of(shared, local, Nowhere) with
        {
            Owner = house.Tv.AddUser(new("Friend")),
            SharedWith = [house.Tv.Owner],
            PublicAddressMatches = behindTheSameAddress,
        });
        using var account = Signed(house);
        var server = (await account.GetServersAsync()).Single(server => server.Owned == false);

        if (behindTheSameAddress)
        {
            Assert.That((await account.ConnectAsync(server)).Candidate.Uri, Is.EqualTo(shared.BaseUri));
            return;
        }

        await Assert.ThrowsAsync<PlexConnectionException>(() => account.ConnectAsync(server));
        Assert.That(shared.Requests, Is.Empty);
    }

    [Test]
    public async Task A_server_that_requires_https_is_not_asked_without_it()
    {
        await using var house = await House.BuildAsync();
        house.Tv.AddResource(PlexTestResource.Of(house.Server) with { HttpsRequired = true });
        using var account = Signed(house);
        var server = (await account.GetServersAsync()).Single();

        await Assert.ThrowsAsync<PlexConnectionException>(() => account.ConnectAsync(server));

        Assert.That(house.Server.Requests, Is.Empty);
    }

    [Test]
    public async Task Https_works_by_the_names_of_plex_direct_over_IPv6_too([Values] bool ipv6)
    {
        await using var house = await House.BuildAsync(new() { UseHttps = true, UseIPv6 = ipv6 });
        house.Tv.AddResource(PlexTestResource.Of(house.Server) with { HttpsRequired = true });
        using var http = new HttpClient(house.Server.CreateHandler());
        using var account = new PlexAccountClient(
            new() { ServerUri = house.Tv.ApiUri, ClientIdentifier = "tests", Product = "Tests", AccessToken = house.Tv.CreateToken() }, http);

        var connection = await account.ConnectAsync((await account.GetServersAsync()).Single());

        Assert.That(connection.Candidate.Uri, Is.EqualTo(house.Server.PlexDirectUri));
    }

    [Test]
    public async Task A_relay_is_the_last_resort()
    {
        await using var house = await House.BuildAsync();
        house.Tv.AddResource(PlexTestResource.Of(house.Server, PlexTestConnection.To(house.Server, local: false, relay: true), Nowhere));
        using var account = Signed(house);

        var connection = await account.ConnectAsync((await account.GetServersAsync()).Single());

        Assert.That(connection.Candidate.IsRelay);
        Assert.That(connection.Attempts.Select(attempt => attempt.Outcome), Is.EqualTo(new[] { ConnectionOutcome.Unreachable, ConnectionOutcome.Chosen }));
    }

    [Test]
    public async Task Another_server_at_the_address_never_sees_the_token()
    {
        await using var house = await House.BuildAsync();
        await using var stranger = await PlexTestServer.StartAsync();
        house.Tv.AddResource(PlexTestResource.Of(house.Server, PlexTestConnection.To(stranger), PlexTestConnection.To(house.Server, local: false)));
        using var account = Signed(house);

        var connection = await account.ConnectAsync((await account.GetServersAsync()).Single());

        Assert.That(connection.Candidate.Uri, Is.EqualTo(house.Server.BaseUri));
        Assert.That(stranger.Requests.Select(request => ($"{request}", request.Header("X-Plex-Token"))), Is.EqualTo(new[] { ("GET /identity", (string?)null) }));
    }

    [Test]
    public async Task A_player_is_no_server_and_a_server_without_a_token_says_so_by_name()
    {
        await using var house = await House.BuildAsync();
        house.Tv.AddResource(PlexTestResource.Player("TV"));
        house.Tv.AddResource(new PlexTestResource("Locked", "locked") { Connections = [Nowhere] });
        using var account = Signed(house);

        var servers = await account.GetServersAsync();

        Assert.That(servers.Select(server => server.Name), Is.EqualTo(new[] { "PlexTestServer", "Locked" }));
        Assert.That(() => account.ConnectAsync(servers[1]), Throws.ArgumentException.With.Message.Contains("Locked"));
    }

    [Test]
    public async Task A_server_that_moved_is_found_where_it_is()
    {
        await using var house = await House.BuildAsync();
        house.Tv.AddResource(PlexTestResource.Of(
            house.Server, PlexTestConnection.PlexDirect(IPAddress.Parse("127.0.0.1"), 1, house.Server.PlexDirectHash, local: true), Nowhere, PlexTestConnection.To(house.Server, local: false)));
        using var account = Signed(house);

        var connection = await account.ConnectAsync((await account.GetServersAsync()).Single());

        Assert.That(connection.Candidate.Uri, Is.EqualTo(house.Server.BaseUri));
    }

    private static PlexAccountClient Signed(House house) =>
        house.Application(options => (options.AccessToken, options.TokenStore) = (house.Tv.CreateToken(), null));
}
