using System.Text.Json;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Small reads and moves on the raw tree that every fix needs.</summary>
internal static class JsonNodes
{
    public static JsonObject? Object(this JsonObject node, string key) => node[key] as JsonObject;

    public static JsonArray? Array(this JsonObject node, string key) => node[key] as JsonArray;

    public static string? Text(this JsonObject node, string key) => node[key].AsText();

    public static string? AsText(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool IsTrue(this JsonObject node, string key) =>
        node[key] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static string? Reference(this JsonNode? node) => (node as JsonObject)?.Text("$ref");

    /// <summary>The child under <paramref name="key"/>, created when missing.</summary>
    public static JsonObject Ensure(this JsonObject node, string key)
    {
        if (node[key] is not JsonObject child)
            node[key] = child = [];

        return child;
    }

    /// <summary>Removes the child and returns it without a parent, ready to be attached elsewhere.</summary>
    public static JsonNode? Take(this JsonObject node, string key)
    {
        node.Remove(key, out var child);
        return child;
    }

    /// <summary>Moves every member of <paramref name="source"/> that the target lacks.</summary>
    public static void AbsorbMissing(this JsonObject target, JsonObject source)
    {
        foreach (var key in source.Select(member => member.Key).Where(key => !target.ContainsKey(key)).ToList())
            target[key] = source.Take(key);
    }

    public static IEnumerable<ObjectMember> Objects(this JsonObject? node)
    {
        if (node is null or { Count: 0 })
            return [];

        var members = new List<ObjectMember>(node.Count);
        for (var index = 0; index < node.Count; index++)
        {
            if (node.GetAt(index) is { Key: var key, Value: JsonObject member })
                members.Add(new ObjectMember(key, member));
        }

        return members;
    }

    public static IEnumerable<JsonObject> Objects(this JsonArray? node) => node is null or { Count: 0 } ? [] : [.. node.OfType<JsonObject>()];

    public static JsonArray ToJsonArray(this IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    public static IEnumerable<string> Texts(this JsonArray? node) =>
        node is null ? [] : node.Select(item => item.AsText()).OfType<string>();

    /// <summary>A text, a number or a flag, each as a text: what is compared is what stands there.</summary>
    public static string? Scalar(this JsonObject? node, string key) => (node?[key] as JsonValue)?.ToString();

    /// <summary>The scalars of a list, each as a text.</summary>
    public static IReadOnlyList<string> Scalars(this JsonObject? node, string key) =>
        [.. (node?[key] as JsonArray ?? []).OfType<JsonValue>().Select(item => item.ToString())];
}

/// <summary>A member that is an object. A class, since queries over structs are compiled at run time.</summary>
internal sealed record ObjectMember(string Key, JsonObject Value);
