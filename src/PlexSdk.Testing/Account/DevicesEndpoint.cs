using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary><c>/resources</c>: the devices that a user may use, with that user's token for each (documented by Plex).</summary>
internal sealed class DevicesEndpoint(AccountDoorkeeper doorkeeper, UserList users, ResourceList resources, TimeProvider clock)
{
    public PlexAnswer List(HttpRequest http) => doorkeeper.AdmitUser(http, (user, _) => new PlexAnswer(StatusCodes.Status200OK)
    {
        XmlRoot = "resources",
        Document = new JsonArray([.. resources.All.Where(resource => Sees(user, resource)).Select(resource => Describe(http, user, resource))]),
    });

    private bool Sees(PlexTestUser user, PlexTestResource resource) => OwnerOf(resource) == user || resource.SharedWith.Contains(user);

    private PlexTestUser OwnerOf(PlexTestResource resource) => resource.Owner ?? users.Owner;

    private JsonObject Describe(HttpRequest http, PlexTestUser user, PlexTestResource resource)
    {
        var owner = OwnerOf(resource);
        var owned = owner == user;
        var isServer = resource.AccessTokenFactory is not null;
        return new()
        {
            ["name"] = resource.Name,
            ["product"] = isServer ? "Plex Media Server" : "Plex for Test",
            ["productVersion"] = "1.41.0.8992-8463ad060",
            ["platform"] = "Linux",
            ["platformVersion"] = "6.1",
            ["device"] = isServer ? "PC" : "TV",
            ["clientIdentifier"] = resource.ClientIdentifier,
            ["createdAt"] = "2021-01-01T12:12:24Z",
            ["lastSeenAt"] = AccountJson.Time(clock.GetUtcNow()),
            ["provides"] = resource.Provides,
            ["ownerId"] = owned ? null : owner.Id,
            ["sourceTitle"] = owned ? null : owner.Title,
            ["publicAddress"] = resource.PublicAddress,
            ["accessToken"] = resource.AccessTokenFactory?.Invoke(user, owned ? PlexTestAccess.Admin : PlexTestAccess.Shared),
            ["owned"] = owned,
            ["home"] = !owned && users.AreAtHome(user, owner),
            ["synced"] = false,
            ["relay"] = resource.Connections.Any(connection => connection.Relay),
            ["presence"] = resource.Presence,
            ["httpsRequired"] = resource.HttpsRequired,
            ["publicAddressMatches"] = resource.PublicAddressMatches,
            ["dnsRebindingProtection"] = false,
            ["natLoopbackSupported"] = false,
            ["connections"] = DeviceConnections.List(http, resource),
        };
    }
}
