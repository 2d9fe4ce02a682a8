using Microsoft.Extensions.Logging;
using PlexSdk.Testing;

namespace PlexSdk.DependencyInjection.Tests.Account;

/// <summary>
/// No token, no number or code of a PIN and no Home PIN in any log at Trace, trace, event, metric or exception.
/// </summary>
[CancelAfter(60_000)]
public class AccountCanaryTests
{
    private static readonly Dictionary<string, Func<AccountHost, Task>> Paths = new()
    {
        ["a user"] = host => host.Account.Users.GetUserAsync(),
        ["a user, at the second attempt"] = host => FaultyAsync(host, host => host.Account.Users.GetUserAsync(), PlexFault.Status(503)),
        ["a user that is refused"] = host => FaultyAsync(host, host => host.Account.Users.GetUserAsync(), PlexFault.Error(PlexTestError.TokenRefused)),
        ["a user in XML"] = host => FaultyAsync(host, host => host.Account.Users.GetUserAsync(), PlexFault.Answer(200, "text/xml", "<user authToken=\"canary\"/>")),
        ["a user, cut off"] = host => FaultyAsync(host, host => host.Account.Users.GetUserAsync(), PlexFault.TruncatedBody()),
        ["a ping"] = host => host.Account.PingAsync(),
        ["a ping that comes too often"] = host => FaultyAsync(host, host => host.Account.PingAsync(), PlexFault.Error(PlexTestError.TooManyRequests).Times(4)),
        ["the servers"] = host => host.Account.GetServersAsync(),
        ["the servers, at the second attempt"] = host => FaultyAsync(host, host => host.Account.GetServersAsync(), PlexFault.ResetBeforeHeaders()),
        ["the servers, reset amid the body"] = host => FaultyAsync(host, host => host.Account.GetServersAsync(), PlexFault.ResetAmidBody()),
        ["a connection, and a transient token of it"] = async host =>
        {
            var connection = await host.Account.ConnectAsync((await host.Account.GetServersAsync())[0]);
            await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        },
        ["a server that refuses its token"] = async host =>
        {
            var server = (await host.Account.GetServersAsync())[0];
            host.Server.ExpireToken(server.AccessToken!);
            var connection = await host.Account.ConnectAsync(server);
            await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        },
        ["a switch"] = host => host.SwitchAsync(),
        ["a switch without the PIN"] = host => host.SwitchAsync(null),
        ["a switch with another PIN"] = host => host.SwitchAsync("1" + AccountHost.HomePin),
        ["a switch, reset"] = host => FaultySwitchAsync(host, PlexFault.ResetBeforeHeaders()),
        ["a switch that plex.tv cannot do"] = host => FaultySwitchAsync(host, PlexFault.Status(502)),
        ["a switch that is refused with its address"] = host => FaultySwitchAsync(host, PlexFault.Answer(403, "text/html", $"<p>/switch?pin={AccountHost.HomePin}</p>")),
        ["a switch that is sent elsewhere"] = host => FaultySwitchAsync(host, PlexFault.Redirect(new Uri($"http://other.invalid/?pin={AccountHost.HomePin}"))),
        ["a sign-out"] = host => host.Account.SignOutAsync(),
        ["a sign-out that fails"] = host => FaultyAsync(host, host => host.Account.SignOutAsync(), PlexFault.Status(503)),
        ["a link"] = async host =>
        {
            var pin = await host.Account.Pins.CreatePinAsync();
            await host.Account.Pins.LinkPinAsync(new() { Code = pin.Code! });
        },
        ["a link of a code that is gone"] = async host =>
        {
            var pin = await host.Account.Pins.CreatePinAsync();
            host.Tv.ExpirePin(pin.Code!);
            await host.Account.Pins.LinkPinAsync(new() { Code = pin.Code! });
        },
        ["plex.tv is gone"] = async host =>
        {
            await host.Account.PingAsync();
            await host.Tv.DisposeAsync();
            await FaultyAsync(host, host => host.Account.PingAsync());
        },
    };

    private static readonly Dictionary<string, PlexFault[]> Polls = new()
    {
        ["at once"] = [],
        ["after 503"] = PlexFault.Status(503).Times(2),
        ["after a reset"] = [PlexFault.ResetBeforeHeaders(), PlexFault.ResetAmidBody(), PlexFault.TruncatedBody()],
        ["after 429"] = [PlexFault.Error(PlexTestError.TooManyRequests), PlexFault.Error(PlexTestError.TooManyRequests).And(PlexFault.Header("Retry-After", "3"))],
        ["after a page of a proxy"] = [PlexFault.Answer(200, "text/html", "<html>captive</html>"), PlexFault.Status(502)],
        ["expired"] = [PlexFault.Error(PlexTestError.PinGone)],
        ["refused"] = [PlexFault.Error(PlexTestError.MissingClientIdentifier)],
    };

    public static IEnumerable<TestCaseData> Names => Paths.Keys.Concat(Polls.Keys.Select(name => $"a sign-in, {name}"))
        .Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Names))]
    public async Task Nothing_that_is_written_holds_a_secret(string name)
    {
        using var telemetry = new TelemetryRecorder();
        await using var host = await AccountHost.StartAsync(
            build: account => account.RedactLoggedHeaders(["X-Something-Else"]), signedIn: Paths.ContainsKey(name));
        var port = $"{host.Tv.BaseUri.Port}";

        var exception = await CatchAsync(Paths.TryGetValue(name, out var path) ? path(host) : SignInAsync(host, Polls[name["a sign-in, ".Length..]]));

        var log = host.Log.Entries;
        Assert.That(log.Where(entry => entry.Level == LogLevel.Trace).Select(entry => entry.Text), Has.Some.Contains("X-Plex-Client-Identifier"), "The logs at Trace were kept.");
        Assert.That(log.Select(entry => entry.Category), Has.Some.EqualTo("Polly").And.Some.EqualTo("System.Net.Http.HttpClient.PlexSdk.Account"));
        Assert.That(telemetry.Texts, Has.Some.StartsWith("event System.Net.Http RequestStart").And.Some.Contains(port), "The events were kept.");
        Assert.That(telemetry.Texts, Has.Some.StartsWith("metric System.Net.Http http.client.").And.Some.StartsWith("metric Polly resilience.polly."), "The metrics were kept.");
        Assert.That(telemetry.Texts.Where(text => text.StartsWith("activity", StringComparison.Ordinal) && text.Contains($":{port}/", StringComparison.Ordinal)), Is.Empty);

        var written = log.Select(entry => entry.Text).Concat(telemetry.Texts).Append(exception?.ToString() ?? "").ToList();
        foreach (var secret in host.Secrets)
            Assert.That(written.Where(text => text.Contains(secret, StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    private static async Task SignInAsync(AccountHost host, PlexFault[] polls)
    {
        host.Tv.Faults.Enqueue(request => request.Method == "GET" && request.Path.StartsWith("/api/v2/pins/", StringComparison.Ordinal), polls);
        await host.SignInAsync();
    }

    private static async Task FaultySwitchAsync(AccountHost host, PlexFault fault)
    {
        host.Tv.Faults.Enqueue(request => request.Path.EndsWith("/switch", StringComparison.Ordinal), fault);
        await host.SwitchAsync();
    }

    private static Task FaultyAsync(AccountHost host, Func<AccountHost, Task> call, params PlexFault[] faults)
    {
        host.Tv.Faults.Enqueue(faults);
        return host.Clock.SkipPausesOfAsync(call(host));
    }

    private static async Task<Exception?> CatchAsync(Task call)
    {
        try
        {
            await call;
            return null;
        }
        catch (Exception exception) when (exception is PlexApiException or HttpRequestException or PlexSdk.Account.PlexSignInExpiredException)
        {
            return exception;
        }
    }
}
