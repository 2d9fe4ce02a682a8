namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>A place where an operation uses a schema.</summary>
/// <param name="Comparison">What is different in the schema.</param>
/// <param name="Direction">Which way the value flows.</param>
/// <param name="Area">The word for the place in ids.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Place">What stands for the place when the schema itself is not written down.</param>
internal sealed record SchemaUse(Comparison Comparison, Direction Direction, string Area, string Operation, JsonNode Place);

/// <summary>All operations that use one schema in the same way.</summary>
internal sealed class UseGroup(IReadOnlyList<SchemaUse> uses)
{
    public Direction Direction => uses[0].Direction;

    public string Area => uses[0].Area;

    public JsonNode Place => uses[0].Place;

    public IReadOnlyList<string> Operations { get; } = [.. uses.Select(use => use.Operation).Distinct()];

    /// <summary>The word for what is inside of the schema.</summary>
    public string NestedArea => Area == "body" ? "property" : Area + "-property";
}
