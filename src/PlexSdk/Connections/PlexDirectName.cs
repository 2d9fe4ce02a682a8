using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PlexSdk.Connections;

/// <summary>Names that hold an address: <c>10-0-2-123.{32 hexadecimal digits}.plex.direct</c> (documented by Plex).</summary>
internal static class PlexDirectName
{
    private const string Suffix = ".plex.direct";
    private const int HashLength = 32;
    private const int IPv4Parts = 4;

    public static bool Is(string host) => host.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    public static string Create(IPAddress address, string hash)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0)
            throw new ArgumentException("An address with a zone has no plex.direct name.", nameof(address));

        return IsHash(hash)
            ? $"{Label(address.GetAddressBytes())}.{hash.ToLowerInvariant()}{Suffix}"
            : throw new ArgumentException("The hash must be 32 hexadecimal digits.", nameof(hash));
    }

    public static bool TryParse(string host, [NotNullWhen(true)] out IPAddress? address, [NotNullWhen(true)] out string? hash)
    {
        (address, hash) = (null, null);
        if (!Is(host))
            return false;

        var labels = host.Substring(0, host.Length - Suffix.Length).Split('.');
        if (labels.Length != 2 || !IsHash(labels[1]) || AddressIn(labels[0]) is not { } found)
            return false;

        (address, hash) = (found, labels[1].ToLowerInvariant());
        return true;
    }

    // All eight groups of an IPv6 address: a label cannot begin or end with the dashes that "::" would give.
    private static string Label(byte[] bytes) => bytes.Length == IPv4Parts
        ? string.Join("-", bytes)
        : string.Join("-", Enumerable.Range(0, bytes.Length / 2)
            .Select(i => ((bytes[2 * i] << 8) | bytes[(2 * i) + 1]).ToString("x", CultureInfo.InvariantCulture)));

    private static IPAddress? AddressIn(string label)
    {
        var parts = label.Split('-');
        if (parts.Length == IPv4Parts && parts.All(static part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return new IPAddress(parts.Select(static part => byte.Parse(part, CultureInfo.InvariantCulture)).ToArray());

        return IPAddress.TryParse(label.Replace('-', ':'), out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 ? address : null;
    }

    private static bool IsHash(string text) =>
        text.Length == HashLength && text.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
