using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Connections;

/// <summary>A program that connects, tested with a fake that needs nothing but what is public.</summary>
public class FakeConnectTests
{
    private static readonly ConnectionCandidate Address = new(new Uri("http://10.0.0.1:32400"), isLocal: true, isRelay: false);

    [Test]
    public async Task A_program_that_connects_gets_what_the_fake_found()
    {
        using var http = new MockHttpMessageHandler();
        http.Expect(HttpMethod.Post, "http://10.0.0.1:32400/security/token").WithToken("devices-token").Respond("application/json", Plex.TokenJson);
        using var plex = new FakeClient(_ => new PlexConnection(Found(http), Address, [new(Address, ConnectionOutcome.Chosen, "It is used.")]));

        Assert.That(await InviteAsync(plex, PlexSource.Server("243b")), Is.EqualTo("http://10.0.0.1:32400/: transient-1"));
        http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task A_program_that_connects_gets_the_failure_of_the_fake()
    {
        using var plex = new FakeClient(_ => throw new PlexConnectionException(
            "Nothing can be used.", [new(Address, ConnectionOutcome.TimedOut, "It did not answer in time.")]));

        Assert.That(await InviteAsync(plex, PlexSource.Server("243b")), Is.EqualTo("TimedOut"));
    }

    // The program under test.
    private static async Task<string> InviteAsync(IPlexClient plex, PlexSource source)
    {
        try
        {
            var found = await plex.ConnectAsync(source);
            var token = await found.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
            return $"{found.Candidate.Uri}: {token.MediaContainer.Token}";
        }
        catch (PlexConnectionException exception)
        {
            return string.Join(' ', exception.Attempts.Select(attempt => attempt.Outcome));
        }
    }

    private static PlexClient Found(MockHttpMessageHandler http) =>
        new(Plex.Options(options => (options.ServerUri, options.AccessToken) = (Address.Uri, "devices-token")), http.ToHttpClient());

    private sealed class FakeClient(Func<PlexSource, PlexConnection> connect) : IPlexClient
    {
        public IAuthenticationClient Authentication => throw new NotSupportedException();

        public IPlexClient WithAccessToken(string accessToken) => this;

        public Task<PlexConnection> ConnectAsync(PlexSource source, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(connect(source));

        public Task<PlexConnection> ConnectAsync(Device device, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(connect(PlexSource.Server(device.ClientIdentifier!)));

        public void Dispose()
        {
        }
    }
}
