namespace PlexSdk.Http;

/// <summary>Scheme, host and port: what a token may be sent to.</summary>
internal static class Origin
{
    public static bool Differs(Uri? uri, string baseAddress) =>
        uri is { IsAbsoluteUri: true } && !uri.AbsoluteUri.StartsWith(baseAddress, StringComparison.OrdinalIgnoreCase) && Of(uri) != Of(new Uri(baseAddress));

    public static string Of(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped).ToLowerInvariant();
}
