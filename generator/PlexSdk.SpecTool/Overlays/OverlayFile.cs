using System.Text.Json;
using PlexSdk.SpecTool.Overlays.Query;

namespace PlexSdk.SpecTool.Overlays;

/// <summary>Reads an overlay, and says where it is none.</summary>
internal static class OverlayFile
{
    private static readonly HashSet<string> Members = ["overlay", "info", "extends", "actions"];

    public static SpecFile Read(string name, SpecReaderOptions options)
    {
        var source = SpecSource.Parse(name, options.GitFolder);
        var file = SpecReader.Parse(source, source.ReadBytes(options.MaxBytes) ?? throw new SpecException($"{name} does not exist"), options);
        var start = new SourcePosition(file.Name, 1, 1);
        if (file.Root is not JsonObject root || !root.ContainsKey("overlay"))
            throw new SpecException("an overlay is an object with an 'overlay' field", start);

        var version = (root["overlay"] as JsonValue)?.ToString() ?? "";
        if (version != "1.0" && !version.StartsWith("1.0.", StringComparison.Ordinal))
            throw new SpecException($"Overlay version '{version}' is not supported, 1.0 is", Position(file, root, "overlay"));

        Require(file, root["info"] is JsonObject info && IsText(info["title"]) && IsText(info["version"]),
            "'info' is an object with the texts 'title' and 'version'", root, "info");
        Require(file, root["extends"] is null || IsText(root["extends"]), "'extends' is the address of a document", root, "extends");
        Require(file, root["actions"] is JsonArray { Count: > 0 }, "'actions' is a list of at least one action", root, "actions");
        RequireKnown(file, root, Members);
        return file;
    }

    public static IEnumerable<OverlayAction> Actions(SpecFile file)
    {
        var actions = (JsonArray)file.Root!["actions"]!;
        return actions.Select((action, index) => action is JsonObject map
            ? OverlayAction.Read(file, map)
            : throw new SpecException("an action is an object", Position(file, actions, $"{index}"))).ToList();
    }

    public static void Require(SpecFile file, bool condition, string message, JsonNode holder, string member)
    {
        if (!condition)
            throw new SpecException(message, Position(file, holder, member));
    }

    /// <summary>A misspelt member would change nothing, and nobody would know.</summary>
    public static void RequireKnown(SpecFile file, JsonObject map, HashSet<string> members)
    {
        if (map.FirstOrDefault(member => !members.Contains(member.Key) && !member.Key.StartsWith("x-", StringComparison.Ordinal)).Key is { } unknown)
            throw new SpecException($"an overlay has no member '{unknown}' here", Position(file, map, unknown));
    }

    public static JsonPath Query(SpecFile file, JsonObject action)
    {
        var text = action.Text("target");
        Require(file, text is not null, "an action needs a 'target', a JSONPath such as $.info", action, "target");
        try
        {
            return JsonPath.Parse(text!);
        }
        catch (FormatException error)
        {
            throw new SpecException($"the target '{text}' is not a JSONPath (RFC 9535): {error.Message}", Position(file, action, "target"), error);
        }
    }

    private static bool IsText(JsonNode? node) => node?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number;

    private static SourcePosition Position(SpecFile file, JsonNode holder, string member) =>
        JsonPointer.Step(holder, member) is { } node ? file.PositionOf(node) : file.PositionOf(holder, member);
}
