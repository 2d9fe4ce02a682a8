using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Diff;

/// <summary>All operations that use one schema in the same way.</summary>
internal sealed class SchemaUses(Direction direction, string area, JsonNode place, IReadOnlyList<string> operations)
{
    public Direction Direction => direction;

    public string Area => area;

    public JsonNode Place => place;

    public IReadOnlyList<string> Operations => operations;

    /// <summary>The word for what is inside of the schema.</summary>
    public string NestedArea => area == "body" ? "property" : area + "-property";
}
