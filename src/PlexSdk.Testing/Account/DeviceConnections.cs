using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>The connections of a device, of which a request gets those that it asks for (documented by Plex).</summary>
internal static class DeviceConnections
{
    public static JsonArray List(HttpRequest http, PlexTestResource resource)
    {
        var (https, relay, ipv6) = (IsSet(http, "includeHttps"), IsSet(http, "includeRelay"), IsSet(http, "includeIPv6"));
        var listed = resource.Connections
            .Where(connection => (relay || !connection.Relay) && (ipv6 || !IsIPv6(connection)))
            .Select(connection => https ? connection : WithoutHttps(connection));
        return new JsonArray([.. listed.Select(Describe)]);
    }

    private static bool IsSet(HttpRequest http, string name) => http.QueryValue(name) is "1" or "true";

    private static bool IsIPv6(PlexTestConnection connection) =>
        IPAddress.TryParse(connection.Address, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    // Who does not ask for https gets the bare addresses (observed).
    private static PlexTestConnection WithoutHttps(PlexTestConnection connection) => connection.Protocol != "https" ? connection : connection with
    {
        Protocol = "http",
        Uri = string.Create(CultureInfo.InvariantCulture, $"http://{(IsIPv6(connection) ? $"[{connection.Address}]" : connection.Address)}:{connection.Port}"),
    };

    private static JsonNode Describe(PlexTestConnection connection) => new JsonObject
    {
        ["protocol"] = connection.Protocol,
        ["address"] = connection.Address,
        ["port"] = connection.Port,
        ["uri"] = connection.Uri,
        ["local"] = connection.Local,
        ["relay"] = connection.Relay,
        ["IPv6"] = IsIPv6(connection),
    };
}
