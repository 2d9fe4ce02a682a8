using Microsoft.Extensions.Logging;
using PlexSdk.Testing;
using RichardSzalay.MockHttp;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary>No token, the caller's or one in an answer, in any log at Trace, trace, metric or exception.</summary>
[CancelAfter(60_000)]
public class CanaryTests
{
    private const string AnyTransientToken = "transient-";

    private static readonly Dictionary<string, Func<PlexHost, Task>> Paths = new()
    {
        ["success"] = host => host.GetTokenAsync(),
        ["a body that carries a token"] = async host => await host.Plex.Authentication.GetSourceConnectionInformationAsync(host.Server.Sources[0].Identifier, refresh: true),
        ["a derived client"] = host => host.Plex.WithAccessToken(host.Server.AdminToken).Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All),
        ["an unknown token"] = async host =>
        {
            host.Server.ExpireToken(host.Server.AdminToken);
            await host.GetTokenAsync();
        },
        ["a transient token that asks for another"] = host => host.Plex.WithAccessToken(host.Server.CreateTransientToken()).Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All),
        ["a retry"] = host => FaultyAsync(host, PlexFault.Status(503)),
        ["a retry after a reset"] = host => FaultyAsync(host, PlexFault.ResetBeforeHeaders()),
        ["a Retry-After"] = host => FaultyAsync(host, PlexFault.Status(429).And(PlexFault.Header("Retry-After", "7"))),
        ["all attempts used up"] = host => FaultyAsync(host, PlexFault.Status(502).Times(4)),
        ["a body cut off"] = host => FaultyAsync(host, PlexFault.TruncatedBody()),
        ["a reset amid the body"] = host => FaultyAsync(host, PlexFault.ResetAmidBody(40)),
        ["a redirect elsewhere"] = host => FaultyAsync(host, PlexFault.Redirect(new Uri($"http://other.invalid/?X-Plex-Token={host.Server.AdminToken}"))),
        ["a redirect with a token, on the server"] = host => FaultyAsync(host, PlexFault.Redirect(new Uri($"/login?X-Plex-Token={host.Server.AdminToken}", UriKind.Relative))),
        ["a redirect with a token in its path"] = host => FaultyAsync(host, PlexFault.Redirect(new Uri($"/login/{host.Server.AdminToken}", UriKind.Relative))),
        ["an error that repeats the token"] = host => FaultyAsync(host, PlexFault.Answer(500, "text/html", $"<p>{host.Server.AdminToken}</p>").Times(4)),
        ["a JSON error that repeats the token"] = host => FaultyAsync(host, PlexFault.Answer(400, "application/json", $$"""{"errors":[{"code":1,"message":"no {{host.Server.AdminToken}}","status":400}]}""")),
        ["headers that repeat the token"] = host => FaultyAsync(host, PlexFault.Header("Set-Cookie", $"token={host.Server.AdminToken}").And(PlexFault.Header("X-Plex-Token", host.Server.AdminToken)).And(PlexFault.Header("X-Debug", host.Server.AdminToken))),
        ["a header whose name repeats the token"] = host => FaultyAsync(host, PlexFault.Header($"X-{host.Server.AdminToken}", "1").And(PlexFault.Header($"X-{AnyTransientToken}1", "1"))),
        ["error headers that repeat the token"] = host => FaultyAsync(host, PlexFault.Status(401).And(PlexFault.Header("WWW-Authenticate", $"Plex {host.Server.AdminToken}"))),
        ["a web page with a token"] = host => FaultyAsync(host, PlexFault.Answer(200, "text/html", $"<html>{host.Server.AdminToken}</html>")),
        ["a server that is gone"] = async host =>
        {
            await host.Server.DisposeAsync();
            await FaultyAsync(host);
        },
        ["an attempt that hangs"] = async host =>
        {
            var call = await HangAsync(host);
            host.Clock.Advance(SteppingClock.Attempt);
            await host.Clock.SkipPausesOfAsync(call);
        },
        ["a time-out"] = async host =>
        {
            var call = await HangAsync(host);
            host.Clock.Advance(SteppingClock.Total);
            await call;
        },
        ["a cancellation"] = async host =>
        {
            using var cancellation = new CancellationTokenSource();
            var call = await HangAsync(host, cancellation.Token);
            await cancellation.CancelAsync();
            await call;
        },
        ["an open circuit"] = async host =>
        {
            for (var call = 0; call < 3; call++)
                await CatchAsync(FaultyAsync(host, PlexFault.Status(503).Times(4)));

            await host.GetTokenAsync();
        },
    };

    public static IEnumerable<TestCaseData> Names => Paths.Keys.Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Names))]
    public async Task Nothing_that_is_written_holds_a_token(string name)
    {
        using var telemetry = new TelemetryRecorder();
        await using var host = await PlexHost.StartAsync(build: plex => plex
            .RedactLoggedHeaders(["X-Something-Else"])
            .ConfigurePlexResilience(resilience => resilience.CircuitBreaker.MinimumThroughput = 10));
        var port = $":{host.Server.BaseUri.Port}/";

        var exception = await CatchAsync(Paths[name](host));

        var log = host.Log.Entries;
        Assert.That(log.Where(entry => entry.Level == LogLevel.Trace).Select(entry => entry.Text), Has.Some.Contains("X-Plex-Token"), "The logs at Trace were kept.");
        Assert.That(log.Select(entry => entry.Category), Has.Some.EqualTo("Polly").And.Some.EqualTo("System.Net.Http.HttpClient.PlexSdk"));
        Assert.That(telemetry.Texts, Has.Some.StartsWith("activity System.Net.Http").And.Some.Contains(port), "The traces were kept.");
        Assert.That(telemetry.Texts, Has.Some.StartsWith("metric System.Net.Http http.client.").And.Some.StartsWith("metric Polly resilience.polly."), "The metrics were kept.");

        var written = log.Select(entry => entry.Text).Concat(telemetry.Texts).Append(exception?.ToString() ?? "").ToList();
        Assert.That(written.Where(text => text.Contains(host.Server.AdminToken, StringComparison.Ordinal)), Is.Empty);
        Assert.That(written.Where(text => text.Contains(AnyTransientToken, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task The_text_of_the_factorys_own_loggers_has_no_token_either()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.AddDefaultLogger().RedactLoggedHeaders(["X-Something-Else"]));

        await host.GetTokenAsync();

        var headers = host.Log.Entries.SelectMany(entry => entry.Text.Split('\n')).Where(line => line.StartsWith("X-Plex-Token:", StringComparison.Ordinal)).Select(line => line.Trim());
        Assert.That(headers, Is.Not.Empty.And.All.EqualTo("X-Plex-Token: *"));
    }

    [TestCase("canary-4711")]
    [TestCase("CANARY-4711")]
    [TestCase("%63%61nary%2D4711")]
    [TestCase("\\u0063anary-4711")]
    [TestCase("&#99;anary-4711")]
    public async Task An_answer_that_is_not_HTTP_is_not_quoted_where_it_repeats_the_token(string written)
    {
        const string Token = "canary-4711";
        var mock = new MockHttpMessageHandler();
        mock.When("*").Throw(new HttpRequestException($"Received an invalid status line: '{written}'.", new IOException(written)));
        await using var host = await PlexHost.StartAsync(options => options.AccessToken = Token, plex => plex.ConfigurePrimaryHttpMessageHandler(() => mock));

        var exception = await Failure.Of<HttpRequestException>(host.Clock.SkipPausesOfAsync(host.GetTokenAsync()));

        Assert.That(exception.ToString(), Does.Not.Contain(written));
        Assert.That(host.Log.Entries.Select(entry => entry.Category), Has.Some.EqualTo("Polly"));
        Assert.That(host.Log.Entries.Select(entry => entry.Text), Has.None.Contains(written));
    }

    [TestCase("state")]
    [TestCase("scope")]
    [TestCase("exception")]
    public void A_token_would_be_found_wherever_a_log_has_it(string where)
    {
        using var log = new EverythingLogger();
        var logger = log.CreateLogger("control");
        KeyValuePair<string, object?>[] hidden = [new("headers", new[] { "token" })];

        using (logger.BeginScope(where == "scope" ? hidden : []))
        {
            logger.Log(LogLevel.Trace, default, where == "state" ? hidden : [], where == "exception" ? new IOException("token") : null, static (_, _) => "redacted");
        }

        Assert.That(log.Entries.Single().Text, Does.Contain("token"));
    }

    [Test]
    public async Task A_log_tells_what_happened()
    {
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Enqueue(PlexFault.Status(503), PlexFault.ResetBeforeHeaders());
        var address = $"{host.Server.BaseUri}security/token";

        var call = host.GetTokenAsync();
        await host.Clock.SkipPauseAsync();
        await host.Clock.SkipPauseAsync();
        await call;

        var lines = host.Log.Entries.Where(entry => entry is { Level: LogLevel.Information, Category: "System.Net.Http.HttpClient.PlexSdk" }).Select(entry => entry.Text).ToList();
        Assert.That(lines, Has.Count.EqualTo(6));
        Assert.That(lines[0], Does.Contain($"Sending POST {address}"));
        Assert.That(lines[1], Does.Contain($"POST {address} was answered with 503 after "));
        Assert.That(lines[3], Does.Contain($"POST {address} had no answer after "));
        Assert.That(lines[5], Does.Contain($"POST {address} was answered with 200 after "));
    }

    private static async Task<Exception?> CatchAsync(Task call)
    {
        try
        {
            await call;
            return null;
        }
        catch (Exception exception) when (exception is PlexApiException or HttpRequestException or OperationCanceledException)
        {
            return exception;
        }
    }

    private static Task FaultyAsync(PlexHost host, params PlexFault[] faults)
    {
        host.Server.Faults.Enqueue(faults);
        return host.Clock.SkipPausesOfAsync(host.GetTokenAsync());
    }

    private static async Task<Task> HangAsync(PlexHost host, CancellationToken cancellationToken = default)
    {
        var gate = new PlexGate();
        host.Server.Faults.Enqueue(PlexFault.DelayHeaders(gate));
        var call = host.GetTokenAsync(cancellationToken);
        await gate.Reached;
        return call;
    }
}
