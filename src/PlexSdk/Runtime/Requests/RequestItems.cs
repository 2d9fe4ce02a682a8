namespace PlexSdk.Runtime;

/// <summary>What a request carries for handlers and is not sent: its options, which are its properties on .NET Standard.</summary>
internal static class RequestItems
{
#if NETSTANDARD2_0
    public static void Set<T>(HttpRequestMessage message, string name, T value) where T : class => message.Properties[name] = value;

    public static T? Get<T>(HttpRequestMessage message, string name) where T : class =>
        message.Properties.TryGetValue(name, out var value) ? value as T : null;
#else
    public static void Set<T>(HttpRequestMessage message, string name, T value) where T : class =>
        message.Options.Set(new HttpRequestOptionsKey<T>(name), value);

    public static T? Get<T>(HttpRequestMessage message, string name) where T : class =>
        message.Options.TryGetValue(new HttpRequestOptionsKey<T>(name), out var value) ? value : null;
#endif
}
