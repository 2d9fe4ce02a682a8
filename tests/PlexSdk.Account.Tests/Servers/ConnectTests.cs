using PlexSdk.Account.Tests.Support;
using PlexSdk.Testing;

namespace PlexSdk.Account.Tests.Servers;

/// <summary>Servers on loopback; plex.tv is mocked, so each request that a server sees was meant for it.</summary>
public class ConnectTests
{
    private const string Resources = "GET resources?includeHttps=1&includeIPv6=1&includeRelay=1";

    private readonly PlexTv _plexTv = new();
    private PlexTestServer _server = null!;
    private PlexAccountClient _account = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _server = await PlexTestServer.StartAsync();
        var http = new HttpClient(new Split(_plexTv.Http, PlexHttpHandler.Create()));
        _account = new PlexAccountClient(new PlexAccountOptions { ClientIdentifier = "tests", Product = "Invite", AccessToken = "account-token" }, http);
    }

    [TearDown]
    public async Task EndAsync()
    {
        _account.Dispose();
        await _server.DisposeAsync();
    }

    [Test]
    public async Task A_connection_sends_the_server_s_token_to_the_server_alone()
    {
        var connection = await _account.ConnectAsync(Server(At(_server.BaseUri, local: true)));
        await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

        Assert.That(connection.Candidate.Uri, Is.EqualTo(_server.BaseUri));
        Assert.That(
            _server.Requests.Select(request => (request.Path, request.Header("X-Plex-Token"), request.Header("X-Plex-Client-Identifier"))),
            Is.EqualTo(((string, string?, string?)[])[("/identity", null, "tests"), ("/security/token", _server.AdminToken, "tests")]));
        Assert.That(_plexTv.Requests, Is.Empty);
    }

    [Test]
    public async Task Another_server_at_the_address_gets_no_token()
    {
        var server = Server(At(_server.BaseUri, local: true));
        server.ClientIdentifier = "another";

        var exception = await Accounts.CatchAsync<PlexConnectionException>(() => _account.ConnectAsync(server));

        Assert.That(exception.Attempts.Single().Outcome, Is.EqualTo(ConnectionOutcome.WrongServer));
        Assert.That(_server.Requests.SelectMany(request => request.Headers.Values).SelectMany(values => values), Does.Not.Contain(_server.AdminToken).And.Not.Contain("account-token"));
    }

    [Test]
    public async Task A_local_address_of_a_share_is_tried_behind_the_same_public_address_only([Values(null, false, true)] bool? matches)
    {
        var server = Server(At(_server.BaseUri, local: true));
        (server.Owned, server.OwnerId, server.PublicAddressMatches) = (false, 7, matches);

        if (matches == true)
        {
            Assert.That((await _account.ConnectAsync(server)).Candidate.Uri, Is.EqualTo(_server.BaseUri));
        }
        else
        {
            await Accounts.CatchAsync<PlexConnectionException>(() => _account.ConnectAsync(server));
            Assert.That(_server.Requests, Is.Empty);
        }
    }

    [Test]
    public async Task A_remote_address_of_a_share_is_tried()
    {
        var server = Server(At(_server.BaseUri, local: false));
        (server.Owned, server.PublicAddressMatches) = (false, false);

        Assert.That((await _account.ConnectAsync(server)).Candidate.Uri, Is.EqualTo(_server.BaseUri));
    }

    [Test]
    public async Task A_server_that_requires_https_is_not_asked_without_it([Values] bool byOptions)
    {
        var server = Server(At(_server.BaseUri, local: true));
        server.HttpsRequired = !byOptions;

        var exception = await Accounts.CatchAsync<PlexConnectionException>(() => _account.ConnectAsync(server, new PlexConnectionOptions { AllowHttp = !byOptions }));

        Assert.That(exception.Attempts, Is.Empty);
        Assert.That(_server.Requests, Is.Empty);
    }

    [Test]
    public async Task A_server_without_an_address_cannot_be_connected_to() =>
        await Accounts.CatchAsync<PlexConnectionException>(() => _account.ConnectAsync(Server()));

    [Test]
    public async Task After_a_401_of_the_first_call_the_token_is_renewed_once()
    {
        var server = Server(At(_server.BaseUri, local: true));
        server.AccessToken = "outdated";
        _plexTv.On(Resources, ListOf(_server.AdminToken));
        var connection = await _account.ConnectAsync(server);

        await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

        Assert.That(
            _server.Requests.Where(request => request.Path != "/identity").Select(request => request.Header("X-Plex-Token")),
            Is.EqualTo((string[])["outdated", _server.AdminToken]));
        Assert.That(_plexTv.Requests.Select(request => request.Token), Is.EqualTo((string[])["account-token"]));
    }

    [Test]
    public async Task A_token_that_is_refused_for_good_is_told_by_the_server()
    {
        var server = Server(At(_server.BaseUri, local: true));
        server.AccessToken = "outdated";
        _plexTv.On(Resources, ListOf("outdated"));
        var connection = await _account.ConnectAsync(server);

        await Accounts.CatchAsync<PlexUnauthorizedException>(
            () => connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All));

        Assert.That(_plexTv.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task After_a_401_of_a_probe_the_servers_are_asked_for_again_once()
    {
        _server.Faults.Enqueue("/identity", PlexFault.Status(401));
        _plexTv.On(Resources, ListOf(_server.AdminToken));

        var connection = await _account.ConnectAsync(Server(At(_server.BaseUri, local: true)));

        Assert.That(connection.Candidate.Uri, Is.EqualTo(_server.BaseUri));
        Assert.That(_plexTv.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_probe_that_is_refused_for_good_is_told()
    {
        _server.Faults.Always("/identity", PlexFault.Status(401));
        _plexTv.On(Resources, ListOf(_server.AdminToken));

        await Accounts.CatchAsync<PlexConnectionException>(() => _account.ConnectAsync(Server(At(_server.BaseUri, local: true))));

        Assert.That(_plexTv.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public void Every_option_of_the_caller_s_is_kept()
    {
        var options = new PlexConnectionOptions();
        foreach (var property in typeof(PlexConnectionOptions).GetProperties())
        {
            property.SetValue(options, property.GetValue(options) switch
            {
                bool flag => !flag,
                TimeSpan time => time + TimeSpan.FromTicks(1),
                int number => number + 1,
                var other => other,
            });
        }

        var limited = new PlexServer { Owned = true }.Limit(options);

        foreach (var property in typeof(PlexConnectionOptions).GetProperties())
            Assert.That(property.GetValue(limited), Is.EqualTo(property.GetValue(options)).And.Not.EqualTo(property.GetValue(new PlexConnectionOptions())), property.Name);
    }

    private PlexServer Server(params PlexServerConnection[] connections) => new()
    {
        Name = "Box",
        ClientIdentifier = _server.MachineIdentifier,
        AccessToken = _server.AdminToken,
        Owned = true,
        Connections = connections,
    };

    private static PlexServerConnection At(Uri uri, bool local) =>
        new() { Protocol = uri.Scheme, Address = uri.Host, Port = uri.Port, Uri = uri, Local = local, Relay = false };

    private Func<HttpResponseMessage> ListOf(string token) => Answer.Json(
        200,
        $$"""[{"name":"Box","provides":"server","clientIdentifier":"{{_server.MachineIdentifier}}","accessToken":"{{token}}","owned":true,"connections":[{"uri":"{{_server.BaseUri}}","local":true}]}]""");

    private sealed class Split(HttpMessageHandler plexTv, HttpMessageHandler others) : DelegatingHandler(others)
    {
        private readonly HttpMessageInvoker _plexTv = new(plexTv);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.Host == "plex.tv" ? _plexTv.SendAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);
    }
}
