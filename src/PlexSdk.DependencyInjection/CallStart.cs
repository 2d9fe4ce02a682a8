namespace PlexSdk.DependencyInjection;

/// <summary>When a request was handed to the handlers, kept on the request itself, so that a retry knows how much time is left.</summary>
internal static class CallStart
{
    private const string Name = "PlexSdk.CallStart";

#if NETSTANDARD2_0
    public static void Set(HttpRequestMessage request, long timestamp) => request.Properties[Name] = timestamp;

    public static long? Of(HttpRequestMessage? request) => request?.Properties.TryGetValue(Name, out var timestamp) == true ? (long)timestamp : null;
#else
    private static readonly HttpRequestOptionsKey<long> Key = new(Name);

    public static void Set(HttpRequestMessage request, long timestamp) => request.Options.Set(Key, timestamp);

    public static long? Of(HttpRequestMessage? request) => request?.Options.TryGetValue(Key, out var timestamp) == true ? timestamp : null;
#endif
}
