using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Normalize;

/// <summary>What a document holds that must be found again in the compiled client.</summary>
public sealed class SpecInventory
{
    private SpecInventory(SpecModel spec)
    {
        foreach (var operation in spec.Operations())
        {
            Operations++;
            Parameters += operation.Parameters.Count();
        }

        spec.RewriteSchemas(schema =>
        {
            Properties.UnionWith(schema.Array(Marks.Origins).Texts());
            foreach (var origin in schema.Array(Marks.EnumOrigins).Texts())
            {
                var values = schema.Array("enum") ?? new JsonArray(schema["const"]?.DeepClone());
                EnumValues.UnionWith(values.Where(value => IsValue(value, schema)).Select(value => $"{origin} {value}"));
            }
        });
    }

    /// <summary>The number of calls.</summary>
    public int Operations { get; }

    /// <summary>The number of their parameters, the headers that the transport sends included.</summary>
    public int Parameters { get; }

    /// <summary>The places of the properties.</summary>
    public HashSet<string> Properties { get; } = [];

    /// <summary>The places of the enums, each with one value. Booleans and 0/1 flags have none: they are <c>bool</c>.</summary>
    public HashSet<string> EnumValues { get; } = [];

    internal static SpecInventory Of(SpecModel spec) => new(spec);

    private static bool IsValue(JsonNode? value, JsonObject schema) =>
        JsonType.Of(value) is "string" or "integer" or "number" && !IntegerFlags.IsFlag(schema);
}
