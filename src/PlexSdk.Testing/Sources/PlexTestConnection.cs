using System.Globalization;
using System.Net;

namespace PlexSdk.Testing;

/// <summary>One address at which a source can be reached: a <c>Connection</c> of <c>/security/resources</c> (documented by Plex).</summary>
/// <param name="Protocol"><c>http</c> or <c>https</c> (documented by Plex).</param>
/// <param name="Address">The IP address, or a host name (documented by Plex).</param>
/// <param name="Port">The port (documented by Plex).</param>
/// <param name="Uri">The whole address, without a trailing slash (documented by Plex). A string, so that a test can also send a broken one.</param>
/// <param name="Local">Whether the address is in the source's own network (documented by Plex).</param>
/// <param name="Relay">Whether the connection runs over Plex's bandwidth-limited relay (documented by Plex).</param>
public sealed partial record PlexTestConnection(
    string Protocol, string Address, int Port, string Uri, bool Local, bool Relay = false)
{
    /// <summary>
    /// A connection in the form that real servers use,
    /// <c>https://{address-with-dashes}.{hash}.plex.direct:{port}</c> (documented by Plex).
    /// </summary>
    /// <param name="address">The IPv4 address (dots become dashes) or IPv6 address (colons become dashes; unverified).</param>
    /// <param name="port">The port.</param>
    /// <param name="hash">The 32 hexadecimal digits of the server's certificate, as in <see cref="PlexTestServer.PlexDirectHash"/>.</param>
    /// <param name="local">See <see cref="Local"/>.</param>
    /// <param name="relay">See <see cref="Relay"/>.</param>
    /// <returns>The connection.</returns>
    public static PlexTestConnection PlexDirect(IPAddress address, int port, string hash, bool local, bool relay = false)
    {
        ArgumentNullException.ThrowIfNull(address);
        var uri = string.Create(CultureInfo.InvariantCulture, $"https://{PlexDirectName.For(address, hash)}:{port}");
        return new("https", address.ToString(), port, uri, local, relay);
    }
}
