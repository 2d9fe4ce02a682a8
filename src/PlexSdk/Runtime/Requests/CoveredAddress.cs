namespace PlexSdk.Runtime;

/// <summary>
/// The address of a request as it may be seen, where its path or query has a secret. A request has it beside its true one, for whoever logs
/// it; with a <see cref="CoveringHttpClient" />, .NET's own events see nothing else.
/// </summary>
internal static class CoveredAddress
{
    /// <summary>Under this name, a request's options (its properties on .NET Standard) have the address that may be seen.</summary>
    public const string ShownName = "PlexSdk.ShownUri";

    private const string TrueName = "PlexSdk.TrueUri";
    private const string Cover = "*";

    /// <summary>Covers the secrets in the address of a request.</summary>
    /// <param name="message">The request.</param>
    /// <param name="secrets">The secrets that it was made with.</param>
    /// <param name="isRestored">Whether a handler restores the true address before it is needed.</param>
    public static void Apply(HttpRequestMessage message, IReadOnlyList<string> secrets, bool isRestored)
    {
        if (message.RequestUri is not { } uri || ShownOf(uri, [.. secrets.Select(Uri.EscapeDataString)]) is not { } shown)
            return;

        RequestItems.Set(message, ShownName, shown);
        if (isRestored)
        {
            RequestItems.Set(message, TrueName, uri);
            message.RequestUri = shown;
        }
    }

    /// <summary>Gives a request its true address back.</summary>
    public static void Restore(HttpRequestMessage message)
    {
        if (RequestItems.Get<Uri>(message, TrueName) is { } uri)
            message.RequestUri = uri;
    }

    private static Uri? ShownOf(Uri uri, string[] secrets)
    {
        var path = string.Join("/", uri.AbsolutePath.Split('/').Select(segment => HasSecret(segment) ? Cover : segment));
        var query = HasSecret(uri.Query) ? "?" + Cover : uri.Query;
        return path == uri.AbsolutePath && query == uri.Query ? null : new Uri(uri, path + query);

        bool HasSecret(string text) => Array.Exists(secrets, secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }
}
