using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace PlexSdk.Testing;

/// <summary>Host names that carry their address: <c>127-0-0-1.{hash}.plex.direct</c> (documented by Plex, and observed).</summary>
internal static class PlexDirectName
{
    private const string Suffix = ".plex.direct";
    private const int IPv4Parts = 4;

    public static string For(IPAddress address, string hash) => $"{Label(address)}.{hash}{Suffix}";

    /// <summary>The name that a certificate carries to cover every address of one server (observed).</summary>
    public static string Wildcard(string hash) => $"*.{hash}{Suffix}";

    /// <summary>Reads the address back, as Plex's own DNS does, so that no test depends on DNS.</summary>
    public static bool TryGetAddress(string host, [NotNullWhen(true)] out IPAddress? address)
    {
        address = null;
        if (!host.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
            return false;

        var label = host[..host.IndexOf('.', StringComparison.Ordinal)];
        var separator = label.Split('-').Length == IPv4Parts ? '.' : ':';
        return IPAddress.TryParse(label.Replace('-', separator), out address);
    }

    // All eight groups of an IPv6 address: a label can not begin with the dashes that "::1" would give.
    private static string Label(IPAddress address) => address.GetAddressBytes() is { Length: IPv4Parts } bytes
        ? string.Join('-', bytes)
        : string.Join('-', address.GetAddressBytes().Chunk(2).Select(pair => $"{(pair[0] << 8) | pair[1]:x}"));
}
