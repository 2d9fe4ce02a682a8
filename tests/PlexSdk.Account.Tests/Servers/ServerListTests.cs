using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.Servers;

public class ServerListTests
{
    private readonly PlexTv _plexTv = new();

    [Test]
    public async Task Only_what_provides_a_server_is_listed()
    {
        var servers = await ServersAsync("""
            [{"name":"Box","provides":"server","clientIdentifier":"1","accessToken":"t1","owned":"1","ownerId":null,"sourceTitle":null,"httpsRequired":0,
              "connections":[{"protocol":"https","address":"10.0.0.1","port":"32400","uri":"https://10-0-0-1.a.plex.direct:32400","local":1,"relay":false,"IPv6":true,"new":1}]},
             {"name":"Phone","provides":"client,player","clientIdentifier":"2","accessToken":null,"connections":[]},
             {"name":"Shared","provides":"sync-target, server","clientIdentifier":"3","accessToken":"t3","owned":false,"ownerId":"77","sourceTitle":"friend","connections":null},
             {"name":"Old","provides":null,"clientIdentifier":"4"}, null, {"provides":"servers"}]
            """);

        Assert.That(servers.Select(server => server.Name), Is.EqualTo((string[])["Box", "Shared"]));
        Assert.That((servers[0].Owned, servers[0].HttpsRequired, servers[0].OwnerId), Is.EqualTo(((bool?)true, (bool?)false, (long?)null)));
        Assert.That((servers[1].Owned, servers[1].OwnerId, servers[1].SourceTitle), Is.EqualTo(((bool?)false, (long?)77, "friend")));
        Assert.That(servers[1].Connections, Is.Empty);
        var connection = servers[0].Connections.Single();
        Assert.That((connection.Port, connection.Local, connection.Relay, connection.IPv6), Is.EqualTo(((int?)32400, (bool?)true, (bool?)false, (bool?)true)));
    }

    [TestCase("[]")]
    [TestCase("[null]")]
    public async Task There_may_be_none(string body) => Assert.That(await ServersAsync(body), Is.Empty);

    [TestCase("{}")]
    [TestCase("""{"error":"maintenance"}""")]
    [TestCase("<resources><resource name='Box' provides='server'/></resources>")]
    [TestCase("<html></html>")]
    [TestCase("\"x\"")]
    [TestCase("")]
    public async Task What_is_no_list_is_not_an_empty_one(string body)
    {
        var exception = await Accounts.CatchAsync<PlexApiException>(() => ServersAsync(body));

        Assert.That(exception.OperationId, Is.EqualTo("getResources"));
    }

    private async Task<IReadOnlyList<PlexServer>> ServersAsync(string body)
    {
        _plexTv.On("GET resources?includeHttps=1&includeIPv6=1&includeRelay=1", Answer.Json(200, body));
        using var account = _plexTv.Account(options => options.AccessToken = "a");
        return await account.GetServersAsync();
    }
}
