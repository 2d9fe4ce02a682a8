using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary><c>/home/users</c>: who is in the Home, and a token of another one of them (observed).</summary>
internal sealed class HomeEndpoint(AccountDoorkeeper doorkeeper, UserList users, SessionList sessions)
{
    public PlexAnswer List(HttpRequest http) => doorkeeper.AdmitUser(http, (caller, _) => new PlexAnswer(StatusCodes.Status200OK)
    {
        XmlRoot = "users",
        Document = new JsonObject { ["users"] = new JsonArray([.. users.HomeOf(caller).Select(Describe)]) },
    });

    public PlexAnswer Switch(HttpRequest http, string uuid) => doorkeeper.AdmitUser(http, (caller, _) =>
    {
        var user = users.HomeOf(caller).FirstOrDefault(user => user.Uuid == uuid);
        return user switch
        {
            // What plex.tv says about a user of no Home or of another one is not known.
            null => PlexTestError.NotFound.ToAnswer(),
            { HomePin: { } pin } when http.QueryValue("pin") != pin => PlexTestError.HomePinRequired.ToAnswer(),
            _ => AccountJson.Answer(StatusCodes.Status201Created, user, sessions.Create(user), users),
        };
    });

    private JsonNode Describe(PlexTestUser user) => new JsonObject
    {
        ["id"] = user.Id,
        ["uuid"] = user.Uuid,
        ["title"] = user.Title,
        ["username"] = user.Username,
        ["email"] = user.Email,
        ["friendlyName"] = null,
        ["thumb"] = $"https://plex.tv/users/{user.Uuid}/avatar",
        ["hasPassword"] = user.Email is not null,
        ["restricted"] = user.Restricted,
        ["restrictionProfile"] = user.Restricted ? "little_kid" : null,
        ["admin"] = user == users.Owner,
        ["guest"] = false,
        ["protected"] = user.HomePin is not null,
    };
}
