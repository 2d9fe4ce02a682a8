using PlexSdk.Testing;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Http;

public class LifetimeTests
{
    [Test]
    public async Task A_client_ends_the_HttpClient_that_it_made()
    {
        await using var server = await PlexTestServer.StartAsync();
        var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (server.BaseUri, server.AdminToken)));
        var derived = plex.WithAccessToken(server.AdminToken);
        await derived.GetTokenAsync();
        derived.Dispose();
        await plex.GetTokenAsync();

        plex.Dispose();
        plex.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => plex.GetTokenAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => derived.GetTokenAsync());
    }

    [Test]
    public async Task A_client_leaves_the_callers_HttpClient_alive()
    {
        // Once it was disposed of, it would send nothing.
        using var http = new HttpClient(Plex.Answering(new Answer(200, null, Plex.TokenJson)));

        new PlexClient(Plex.Options(), http).Dispose();

        await new PlexClient(Plex.Options(), http).GetTokenAsync();
    }

    [Test]
    public async Task Disposing_in_the_middle_of_a_call_ends_it_as_a_cancellation_and_no_timeout()
    {
        await using var server = await PlexTestServer.StartAsync();
        var gate = new PlexGate();
        server.Faults.Always(PlexFault.DelayHeaders(gate));
        var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (server.BaseUri, server.AdminToken)));

        var call = plex.GetTokenAsync();
        await gate.Reached;
        plex.Dispose();

        var exception = await Plex.CatchAsync<OperationCanceledException>(() => call);
        Assert.That(exception.InnerException, Is.Not.InstanceOf<TimeoutException>());
    }

    [Test]
    public async Task One_client_serves_many_threads_at_once()
    {
        var handler = new StubHandler(async (request, cancellationToken) =>
        {
            await Task.Yield();
            var token = request.Headers.GetValues("X-Plex-Token").Single();
            return new Answer(200, null, $$$"""{"MediaContainer":{"token":"for-{{{token}}}"}}""").ToResponse(request);
        });
        using var plex = Plex.Client(handler);
        var numbers = Enumerable.Range(0, 400).ToList();

        var tokens = await Task.WhenAll(numbers.Select(number => Task.Run(async () =>
            (await plex.WithAccessToken($"token-{number}").GetTokenAsync()).MediaContainer.Token)));

        Assert.That(tokens, Is.EqualTo(numbers.Select(number => $"for-token-{number}")));
        var authentication = plex.Authentication;
        Assert.That(plex.Authentication, Is.SameAs(authentication));
    }
}
