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
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("System.Net", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))} {activity.StatusDescription}"),
        };
        ActivitySource.AddActivityListener(activities);
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

    private sealed class Events(ConcurrentQueue<string> seen) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Http" or "Private.InternalDiagnostics.System.Net.Http" or "System.Net.Sockets")
                EnableEvents(eventSource, EventLevel.Informational);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // The base class calls back before the constructor has run.
            seen?.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");
        }
    }
}
