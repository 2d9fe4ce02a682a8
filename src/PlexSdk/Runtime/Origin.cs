using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>Scheme, host and port: what a token may be sent to.</summary>
internal static class Origin
{
    public static bool Differs(Uri? uri, string baseAddress) =>
        uri is { IsAbsoluteUri: true } && !uri.AbsoluteUri.StartsWith(baseAddress, StringComparison.OrdinalIgnoreCase) && Of(uri) != Of(new Uri(baseAddress));

    /// <summary>Lets nothing be sent to a server that an operation does not belong to.</summary>
    /// <exception cref="InvalidOperationException">The operation belongs to another host.</exception>
    public static void Check(PlexRequest request, string baseAddress)
    {
        if (request.Server is null || new Uri(request.Server).IdnHost.Equals(new Uri(baseAddress).IdnHost, StringComparison.OrdinalIgnoreCase))
            return;

        throw new InvalidOperationException(
            $"{request.OperationId} belongs to {request.Server}, and this client sends to {Of(new Uri(baseAddress))}: nothing was sent. "
            + $"Make a PlexClient whose ServerUri is {request.Server}, and make the generated client with its Transport.");
    }

    /// <summary>The origin in one form, however its host was written.</summary>
    public static string Of(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        return (uri.IsDefaultPort ? $"{uri.Scheme}://{host}" : $"{uri.Scheme}://{host}:{uri.Port.ToString(CultureInfo.InvariantCulture)}").ToLowerInvariant();
    }
}
