using System.Diagnostics.CodeAnalysis;
using System.Net;
using PlexSdk.Connections;
using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>
/// The address of a server and its parts: <c>http://10.10.10.47:32400</c>, <c>http://[::1]:32400</c>, or
/// <c>https://10-0-2-123.93b10b279ff8456686414add109854cd.plex.direct:32400</c>, a name that resolves to the address in
/// it and for which the server has a certificate (documented by Plex).
/// </summary>
public sealed record PlexServerUri
{
    /// <summary>The port that a Plex Media Server listens on: 32400.</summary>
    public const int DefaultPort = 32400;

    private PlexServerUri(Uri uri)
    {
        Uri = uri;
        (Address, DirectHash) = PlexDirectName.TryParse(uri.DnsSafeHost, out var address, out var hash)
            ? (address, hash)
            : (IPAddress.TryParse(uri.DnsSafeHost, out var bare) ? bare : null, null);
    }

    /// <summary>The whole address, for <see cref="PlexClientOptions.ServerUri" />.</summary>
    public Uri Uri { get; }

    /// <summary><c>http</c> or <c>https</c>.</summary>
    public string Protocol => Uri.Scheme;

    /// <summary>The host: an IP address without brackets, or a name.</summary>
    public string Host => Uri.DnsSafeHost;

    /// <summary>The port.</summary>
    public int Port => Uri.Port;

    /// <summary>The IP address that the host is, or that its plex.direct name holds; <see langword="null" /> for another name.</summary>
    public IPAddress? Address { get; }

    /// <summary>The 32 hexadecimal digits of a plex.direct name, in lower case; <see langword="null" /> for another host.</summary>
    public string? DirectHash { get; }

    /// <summary>Builds an address.</summary>
    /// <param name="protocol"><c>http</c> or <c>https</c>.</param>
    /// <param name="host">An IPv4 address, an IPv6 address with or without brackets, or a name.</param>
    /// <param name="port">The port, 1 to 65535.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">A part cannot stand in an address.</exception>
    public static PlexServerUri Create(string protocol, string host, int port = DefaultPort)
    {
        if (!IsScheme(PlexArgument.NotEmpty(protocol, nameof(protocol))))
            throw new ArgumentException("The protocol must be http or https.", nameof(protocol));

        if (!IsPort(port))
            throw new ArgumentOutOfRangeException(nameof(port), port, "The port must be from 1 to 65535.");

        return IsHost(PlexArgument.NotEmpty(host, nameof(host)))
            ? new(new UriBuilder(protocol.ToLowerInvariant(), host, port).Uri)
            : throw new ArgumentException("The host must be an IP address without a zone, or a name, and nothing else.", nameof(host));
    }

    /// <summary>Builds the https address with a plex.direct name.</summary>
    /// <param name="address">The IPv4 address, whose dots become dashes, or the IPv6 address, written in eight groups (unverified).</param>
    /// <param name="directHash">The 32 hexadecimal digits of the server's certificate.</param>
    /// <param name="port">The port, 1 to 65535.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">A part cannot stand in such an address.</exception>
    public static PlexServerUri CreateDirect(IPAddress address, string directHash, int port = DefaultPort) =>
        Create("https", PlexDirectName.Create(PlexArgument.NotNull(address, nameof(address)), PlexArgument.NotNull(directHash, nameof(directHash))), port);

    /// <summary>Reads an address back.</summary>
    /// <param name="text">The address: absolute, http or https, without user information, path, query and fragment.</param>
    /// <returns>The address and its parts.</returns>
    /// <exception cref="ArgumentException"><paramref name="text" /> is no such address.</exception>
    public static PlexServerUri Parse(string text) => TryParse(PlexArgument.NotNull(text, nameof(text)), out var address)
        ? address
        : throw new ArgumentException("The address must be http or https, a host and perhaps a port, and nothing else.", nameof(text));

    /// <summary>Reads an address back.</summary>
    /// <param name="text">The address: absolute, http or https, without user information, path, query and fragment.</param>
    /// <param name="address">The address and its parts, or <see langword="null" />.</param>
    /// <returns>Whether <paramref name="text" /> is such an address.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PlexServerUri? address)
    {
        address = Uri.TryCreate(text, UriKind.Absolute, out var uri) && IsServer(uri) && uri.PathAndQuery == "/" ? new(uri) : null;
        return address is not null;
    }

    /// <summary>The address as text, without a slash at its end.</summary>
    /// <returns>Such as <c>http://10.10.10.47:32400</c>.</returns>
    public override string ToString() => Uri.AbsoluteUri.TrimEnd('/');

    /// <summary>Whether requests can be sent there: http or https, and nothing in it that could be a secret.</summary>
    internal static bool IsServer(Uri uri) =>
        uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0;

    /// <summary>What <see cref="Create" /> builds, or <see langword="null" /> where a part cannot stand in an address.</summary>
    internal static Uri? UriOf(string protocol, string host, int port) =>
        IsScheme(protocol) && IsPort(port) && IsHost(host) ? Create(protocol, host, port).Uri : null;

    private static bool IsScheme(string protocol) => protocol.ToLowerInvariant() is "http" or "https";

    private static bool IsPort(int port) => port is >= 1 and <= IPEndPoint.MaxPort;

    private static bool IsHost(string host) =>
        !string.IsNullOrWhiteSpace(host) && Uri.CheckHostName(host) is not (UriHostNameType.Unknown or UriHostNameType.Basic) && !host.Contains('%');
}
