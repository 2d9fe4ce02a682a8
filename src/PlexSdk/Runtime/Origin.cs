using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>Scheme, host and port: what a token may be sent to.</summary>
internal static class Origin
{
    public static bool Differs(Uri? uri, string baseAddress) =>
        uri is { IsAbsoluteUri: true } && !uri.AbsoluteUri.StartsWith(baseAddress, StringComparison.OrdinalIgnoreCase) && Of(uri) != Of(new Uri(baseAddress));

    /// <summary>The origin in one form, however its host was written.</summary>
    public static string Of(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        return (uri.IsDefaultPort ? $"{uri.Scheme}://{host}" : $"{uri.Scheme}://{host}:{uri.Port.ToString(CultureInfo.InvariantCulture)}").ToLowerInvariant();
    }
}
