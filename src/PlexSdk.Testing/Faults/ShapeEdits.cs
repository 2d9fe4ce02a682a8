using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlexSdk.Testing;

/// <summary>What each <see cref="PlexShape"/> does to an answer.</summary>
internal static class ShapeEdits
{
    public static Action<JsonObject> For(PlexShape shape) => shape switch
    {
        PlexShape.NumericBooleans => document => ReplaceScalars(document, value => Boolean(value) is { } flag ? flag ? 1 : 0 : null),
        PlexShape.StringBooleans => document => ReplaceScalars(document, value => Boolean(value) is { } flag ? flag ? "1" : "0" : null),
        PlexShape.StringNumbers => document => ReplaceScalars(document, value => value.GetValueKind() == JsonValueKind.Number ? value.ToString() : null),
        PlexShape.DeviceAsArray => document => Replace(document, "Device", device => new JsonArray(device)),
        PlexShape.SingleConnection => document => Replace(document, "Connection", connections => (connections as JsonArray)?.FirstOrDefault()?.DeepClone()),
        PlexShape.MissingRelay => document => Remove(document, "relay"),
        PlexShape.UnknownMembers => AddUnknownMembers,
        PlexShape.MissingToken => document => Remove(document, "token", "accessToken", "authToken"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "There is no such shape."),
    };

    private static bool? Boolean(JsonValue value) => value.TryGetValue(out bool flag) ? flag : null;

    private static void ReplaceScalars(JsonObject document, Func<JsonValue, JsonNode?> replacement)
    {
        foreach (var members in Objects(document))
        {
            foreach (var (name, value) in members.ToList())
            {
                if (value is JsonValue scalar && replacement(scalar) is { } replaced)
                    members[name] = replaced;
            }
        }
    }

    private static void Replace(JsonObject document, string name, Func<JsonNode, JsonNode?> replacement)
    {
        foreach (var members in Objects(document))
        {
            if (members.Remove(name, out var value) && value is not null)
                members[name] = replacement(value);
        }
    }

    private static void Remove(JsonObject document, params string[] names)
    {
        foreach (var members in Objects(document))
        {
            foreach (var name in names)
                members.Remove(name);
        }
    }

    private static void AddUnknownMembers(JsonObject document)
    {
        foreach (var members in Objects(document).Where(members => !members.ContainsKey("MediaContainer")))
        {
            members["newText"] = "added by a later server";
            members["NewObject"] = new JsonObject { ["inner"] = 1 };
            members["NewArray"] = new JsonArray(new JsonObject { ["index"] = 0 }, new JsonObject { ["index"] = 1 });
        }
    }

    /// <summary>All objects of a document, the document first; a list, so that it may be changed meanwhile.</summary>
    private static List<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => [members, .. members.SelectMany(member => Objects(member.Value))],
        JsonArray items => [.. items.SelectMany(Objects)],
        _ => [],
    };
}
