using System.Net;
using PlexSdk.Testing;

namespace PlexSdk.DependencyInjection.Tests;

[CancelAfter(60_000)]
public class ResilienceTests
{
    [Test]
    public async Task A_server_that_fails_twice_and_then_answers_is_survived()
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Enqueue(PlexFault.Status(503).Times(2));

        var call = host.GetTokenAsync();
        await host.Clock.SkipPauseAsync();
        await host.Clock.SkipPauseAsync();

        Assert.That(await call, Does.StartWith("transient-"));
        Assert.That(host.Server.Requests.Select(request => request.Method), Is.EqualTo(new[] { "POST", "POST", "POST" }));
    }

    [TestCase(408)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    public async Task A_passing_failure_is_tried_again(int status)
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Enqueue(PlexFault.Status(status));

        var call = host.GetTokenAsync();
        await host.Clock.SkipPauseAsync();

        Assert.That(await call, Does.StartWith("transient-"));
        Assert.That(host.Server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_connection_that_breaks_before_the_answer_is_tried_again()
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Enqueue(PlexFault.ResetBeforeHeaders());

        var call = host.GetTokenAsync();
        await host.Clock.SkipPauseAsync();

        Assert.That(await call, Does.StartWith("transient-"));
    }

    [TestCase(400)]
    [TestCase(401)]
    [TestCase(403)]
    [TestCase(404)]
    [TestCase(501)]
    [TestCase(505)]
    [TestCase(507)]
    [TestCase(511)]
    public async Task A_refusal_is_not_tried_again(int status)
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Always(PlexFault.Status(status));

        var exception = await Failure.Of<PlexApiException>(host.GetTokenAsync());

        Assert.That(exception.StatusCode, Is.EqualTo(status));
        Assert.That(host.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_last_answer_of_a_server_that_keeps_failing_is_what_the_exception_tells()
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Always(PlexFault.Status(502));

        var call = host.GetTokenAsync();
        for (var retry = 0; retry < 3; retry++)
            await host.Clock.SkipPauseAsync();

        var exception = await Failure.Of<PlexApiException>(call);
        Assert.That(exception.StatusCode, Is.EqualTo(502));
        Assert.That(host.Server.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task Retry_After_is_honoured()
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Enqueue(PlexFault.Status(429).And(PlexFault.Header("Retry-After", "7")));

        var call = host.GetTokenAsync();
        var pause = await host.Clock.SkipPauseAsync();
        await call;

        Assert.That(pause, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [TestCase("3600")]
    [TestCase("Tue, 31 Dec 2999 23:59:59 GMT")]
    public async Task A_Retry_After_beyond_the_timeout_is_told_at_once(string retryAfter)
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Always(PlexFault.Status(429).And(PlexFault.Header("Retry-After", retryAfter)));

        var exception = await Failure.Of<PlexApiException>(host.GetTokenAsync());

        Assert.That(exception.StatusCode, Is.EqualTo(429));
        Assert.That(host.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_Retry_After_beyond_what_is_left_of_the_timeout_gives_the_last_response()
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Always(PlexFault.Status(503).And(PlexFault.Header("Retry-After", "60")));

        var call = host.GetTokenAsync();
        await host.Clock.SkipPauseAsync();

        Assert.That((await Failure.Of<PlexApiException>(call)).StatusCode, Is.EqualTo(503));
        Assert.That(host.Server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_Retry_After_on_every_attempt_of_a_short_call_gives_the_last_response()
    {
        await using var host = await PlexHost.StartAsync(options => options.Timeout = TimeSpan.FromSeconds(2));
        host.Server.Faults.Always(PlexFault.Status(503).And(PlexFault.Header("Retry-After", "1")));

        var call = host.GetTokenAsync();
        while (await host.Clock.NextPauseAsync() is var pause && pause != TimeSpan.FromSeconds(1))
        {
        }

        host.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.That((await Failure.Of<PlexApiException>(call)).StatusCode, Is.EqualTo(503));
        Assert.That(host.Server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Cancelling_ends_a_pause_at_once()
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Always(PlexFault.Status(503));
        using var cancellation = new CancellationTokenSource();

        var call = host.GetTokenAsync(cancellation.Token);
        await host.Clock.NextPauseAsync();
        await cancellation.CancelAsync();

        var exception = await Failure.Of<OperationCanceledException>(call);
        Assert.That(exception.CancellationToken, Is.EqualTo(cancellation.Token));
        Assert.That(exception.InnerException, Is.Not.TypeOf<TimeoutException>());
        Assert.That(host.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Cancelling_ends_a_request_at_once()
    {
        await using var host = await PlexHost.StartAsync();
        var gate = new PlexGate();
        host.Server.Faults.Always(PlexFault.DelayHeaders(gate));
        using var cancellation = new CancellationTokenSource();

        var call = host.GetTokenAsync(cancellation.Token);
        await gate.Reached;
        await cancellation.CancelAsync();

        Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(host.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task One_line_takes_the_retries_away()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.RemovePlexResilience());
        host.Server.Faults.Enqueue(PlexFault.Status(503));

        await Failure.Of<PlexApiException>(host.GetTokenAsync());

        Assert.That(host.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task One_line_changes_the_retries()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.ConfigurePlexResilience(resilience => resilience.Retry.MaxRetryAttempts = 1));
        host.Server.Faults.Always(PlexFault.Status(503));

        var call = host.GetTokenAsync();
        await host.Clock.SkipPauseAsync();

        await Failure.Of<PlexApiException>(call);
        Assert.That(host.Server.Requests, Has.Count.EqualTo(2));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Resilience_that_all_clients_of_an_application_have_does_not_multiply_the_retries(bool before)
    {
        Action<IServiceCollection> defaults = services => services.ConfigureHttpClientDefaults(client => client.AddStandardResilienceHandler());
        await using var server = await PlexTestServer.StartAsync();
        server.Faults.Always(PlexFault.Status(503));
        var clock = new SteppingClock();
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock);
        if (before)
            defaults(services);

        services.AddPlexClient(options => (options.ServerUri, options.ClientIdentifier) = (server.BaseUri, "tests"))
            .ConfigurePlexResilience(resilience => resilience.Retry.MaxRetryAttempts = 1);
        if (!before)
            defaults(services);

        await using var provider = services.BuildServiceProvider();
        var call = provider.GetRequiredService<IAuthenticationClient>().GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        await clock.SkipPauseAsync();

        await Failure.Of<PlexApiException>(call);
        Assert.That(server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Own_handlers_see_every_attempt()
    {
        var seen = new List<HttpStatusCode>();
        await using var host = await PlexHost.StartAsync(build: plex => plex.AddHttpMessageHandler(() => new Watcher(seen)));
        host.Server.Faults.Enqueue(PlexFault.Status(503));

        var call = host.GetTokenAsync();
        await host.Clock.SkipPauseAsync();
        await call;

        Assert.That(seen, Is.EqualTo(new[] { HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK }));
    }

    private sealed class Watcher(List<HttpStatusCode> seen) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            seen.Add(response.StatusCode);
            return response;
        }
    }
}
