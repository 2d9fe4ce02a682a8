#if NET9_0_OR_GREATER
using System.Diagnostics;
using PlexSdk.Runtime;

namespace PlexSdk.Handlers;

/// <summary>
/// Keeps tokens out of the exception that .NET 9 and newer put into the activity of a request. The handler that does it is
/// within the sockets' own, out of reach of other handlers; a listener of the activities may name the words.
/// </summary>
/// <param name="inner">What sends the trace's headers.</param>
internal sealed class TraceGuard(DistributedContextPropagator inner) : DistributedContextPropagator
{
    private const string RequestProperty = "PlexSdk.Request";
    private const string MessageTag = "exception.message";
    private const string StackTraceTag = "exception.stacktrace";

    // Only once a request of ours is traced: a listener costs every HttpClient of the process a little.
    private static readonly Lazy<ActivityListener> Listener = new(Listen);

    public override IReadOnlyCollection<string> Fields => inner.Fields;

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
        if (activity is not null && carrier is HttpRequestMessage request)
        {
            activity.SetCustomProperty(RequestProperty, request);
            _ = Listener.Value;
        }

        inner.Inject(activity, carrier, setter);
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
        inner.ExtractTraceIdAndState(carrier, getter, out traceId, out traceState);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) =>
        inner.ExtractBaggage(carrier, getter);

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "System.Net.Http",
            ExceptionRecorder = Record,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    // .NET adds a tag only where there is none of its name yet.
    private static void Record(Activity activity, Exception exception, ref TagList tags)
    {
        if (activity.GetCustomProperty(RequestProperty) is not HttpRequestMessage request)
            return;

        var text = exception.ToString();
        var masked = PlexRequestMessage.Mask(request, text);
        if (masked == text)
            return;

        tags.Add(MessageTag, PlexRequestMessage.Mask(request, exception.Message));
        tags.Add(StackTraceTag, masked);
    }
}
#endif
