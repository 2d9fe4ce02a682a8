using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary>
/// Listens to the traces, events and metrics of HttpClient and Polly. They are the process's, so what other tests do at the
/// same time is among them.
/// </summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly Events _events;

    public TelemetryRecorder()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name.Contains("System.Net", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Record,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name is "System.Net.Http" or "System.Net.NameResolution" or "Polly")
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<double>(Record);
        _meters.SetMeasurementEventCallback<long>(Record);
        _meters.SetMeasurementEventCallback<int>(Record);
        _meters.Start();
        _events = new Events(_texts);
    }

    public IReadOnlyList<string> Texts => [.. _texts];

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        _events.Dispose();
    }

    private void Record(Activity activity)
    {
        _texts.Enqueue($"activity {activity.Source.Name} {activity.DisplayName} {activity.StatusDescription} {Words(activity.TagObjects)} {Words(activity.Baggage)}");
        foreach (var happened in activity.Events)
            _texts.Enqueue($"event {happened.Name} {Words(happened.Tags)}");
    }

    private void Record<T>(Instrument instrument, T measurement, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        _texts.Enqueue($"metric {instrument.Meter.Name} {instrument.Name} {Words(tags.ToArray())}");

    /// <summary>What <c>dotnet-trace</c> would see.</summary>
    private sealed class Events(ConcurrentQueue<string> texts) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Http")
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
        }

        // The base's constructor enables sources before this object has its queue.
        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            texts?.Enqueue($"event {eventData.EventSource.Name} {eventData.EventName} {string.Join(' ', eventData.Payload ?? [])}");
    }

    private static string Words<T>(IEnumerable<KeyValuePair<string, T>> tags) =>
        string.Join(' ', tags.Select(static tag => $"{tag.Key}={tag.Value}"));
}
