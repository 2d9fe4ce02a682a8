using System.Globalization;
using System.Text.Json.Nodes;

namespace PlexSdk.Testing;

/// <summary>An account as plex.tv describes it to its owner (observed; Plex documents no schema).</summary>
internal static class AccountJson
{
    // A day on which all accounts of a test began.
    private const long JoinedAt = 1_577_836_800;

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static PlexAnswer Answer(int status, PlexTestUser user, string token, UserList users) => new(status)
    {
        XmlRoot = "user",
        Document = Describe(user, token, users.HomeOf(user), users.Owner),
    };

    private static JsonObject Describe(PlexTestUser user, string token, IReadOnlyList<PlexTestUser> home, PlexTestUser owner) => new()
    {
        ["id"] = user.Id,
        ["uuid"] = user.Uuid,
        ["username"] = user.Username,
        ["title"] = user.Title,
        ["friendlyName"] = user.Title,
        ["email"] = user.Email,
        ["joinedAt"] = JoinedAt,
        ["thumb"] = $"https://plex.tv/users/{user.Uuid}/avatar",
        ["authToken"] = token,
        ["hasPassword"] = user.Email is not null,
        ["twoFactorEnabled"] = false,
        ["confirmed"] = true,
        ["country"] = "NZ",
        ["locale"] = null,
        ["home"] = home.Count > 1,
        ["homeAdmin"] = home.Count > 1 && user == owner,
        ["homeSize"] = home.Count,
        ["maxHomeSize"] = 15,
        ["guest"] = false,
        ["restricted"] = user.Restricted,
        ["protected"] = user.HomePin is not null,
        ["rememberExpiresAt"] = null,
        ["subscription"] = new JsonObject
        {
            ["active"] = false,
            ["status"] = "Inactive",
            ["plan"] = null,
            ["features"] = new JsonArray("companions_sonos", "news"),
        },
        ["entitlements"] = new JsonArray(),
        ["roles"] = new JsonArray(),
    };
}
