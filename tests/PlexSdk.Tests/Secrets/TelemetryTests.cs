using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using PlexSdk.Testing;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Secrets;

/// <summary>What .NET itself reports about a call: activities, events and diagnostic sources.</summary>
[NonParallelizable]
public class TelemetryTests
{
    [Test]
    public async Task No_token_is_in_activities_events_and_diagnostics()
    {
        var seen = new ConcurrentQueue<string>();
        using var activities = Activities(seen);
        using var events = new Events(seen);
        await using var server = await PlexTestServer.StartAsync();
        using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (server.BaseUri, server.AdminToken)));

        var token = (await plex.GetTokenAsync()).MediaContainer.Token;
        await plex.WithAccessToken(token).Authentication.GetSourceConnectionInformationAsync($"server://{server.MachineIdentifier}");
        await Plex.ErrorAsync(plex.WithAccessToken(token));
        server.Faults.Enqueue(PlexFault.ResetBeforeHeaders());
        await Plex.CatchAsync<HttpRequestException>(() => plex.GetTokenAsync());

        var text = string.Join('\n', seen);
        Assert.That(text, Does.Contain("security/resources"));
        Assert.That(text, Does.Contain("http.request.method=POST"));
        Assert.That(text, Does.Not.Contain(server.AdminToken).And.Not.Contains(token));
    }

    [Test]
    public async Task No_token_is_in_them_when_an_answer_is_not_HTTP_and_repeats_it([Values("{0}", "%{1:X2}{2}", "transient-{0}")] string written)
    {
        var seen = new ConcurrentQueue<string>();
#if !TESTS_OLDER_BUILD
        using var activities = Activities(seen);
#endif
        using var events = new Events(seen);
        const string Token = CanaryPath.Served;
        var repeated = string.Format(System.Globalization.CultureInfo.InvariantCulture, written, Token, (int)Token[0], Token[1..]);
        using var server = new BabblingServer($"HTTP/1.1 200 OK\r\n{repeated} nothing\r\n\r\n");
        using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (server.Uri, Token)));

        var exception = await Plex.CatchAsync<HttpRequestException>(() => plex.GetTokenAsync());

        var text = string.Join('\n', seen);
        Assert.That(text, Does.Contain("RequestFailed ").And.Contain("RequestFailedDetailed "));
#if !TESTS_OLDER_BUILD
        Assert.That(text, Does.Contain("error.type=invalid_response").And.Contain("exception.message=").And.Contain("exception.stacktrace="));
#endif
        Assert.That(text, Does.Not.Contain(Token[1..]).IgnoreCase);
        Assert.That(exception.ToString(), Does.Not.Contain(Token[1..]).IgnoreCase);
    }

    private static ActivityListener Activities(ConcurrentQueue<string> seen)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("System.Net", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                seen.Enqueue($"{activity.DisplayName} {Words(activity.TagObjects)} {activity.StatusDescription}");
                foreach (var happened in activity.Events)
                    seen.Enqueue($"{happened.Name} {Words(happened.Tags)}");
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static string Words(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private sealed class Events(ConcurrentQueue<string> seen) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Http" or "Private.InternalDiagnostics.System.Net.Http" or "System.Net.Sockets")
                EnableEvents(eventSource, EventLevel.Informational, eventSource.Name == "System.Net.Http" ? EventKeywords.All : EventKeywords.None);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // The base class calls back before the constructor has run.
            seen?.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");
        }
    }
}
