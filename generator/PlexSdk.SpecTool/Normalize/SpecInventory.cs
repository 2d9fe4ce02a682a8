namespace PlexSdk.SpecTool.Normalize;

/// <summary>What a document holds that must be found again in the compiled client.</summary>
public sealed class SpecInventory
{
    private SpecInventory(SpecModel spec)
    {
        Document = spec.Root;
        foreach (var operation in spec.Operations())
        {
            Operations++;
            Parameters += operation.Parameters.Count();
        }

        spec.RewriteSchemas(schema =>
        {
            foreach (var origin in schema.Array(Marks.Origins).Texts())
                Properties[origin] = schema;

            foreach (var origin in schema.Array(Marks.EnumOrigins).Texts())
            {
                var values = schema.Array("enum") ?? new JsonArray(schema["const"]?.DeepClone());
                EnumValues.UnionWith(values.Where(IsValue).Select(value => $"{origin} {value}"));
            }
        });
    }

    /// <summary>The number of calls.</summary>
    public int Operations { get; }

    /// <summary>The number of their parameters, the headers that the transport sends included.</summary>
    public int Parameters { get; }

    /// <summary>The document, in which every part stands where it is used, and every schema as it was written.</summary>
    public JsonObject Document { get; }

    /// <summary>The properties by their places.</summary>
    public Dictionary<string, JsonObject> Properties { get; } = [];

    /// <summary>The places of the enums, each with one value. Those that are <c>bool</c> in C#, or that a refinement leaves out, are none.</summary>
    public HashSet<string> EnumValues { get; } = [];

    internal static SpecInventory Of(SpecModel spec) => new(new SpecModel((JsonObject)spec.Root.DeepClone()));

    private static bool IsValue(JsonNode? value) => JsonType.Of(value) is "string" or "integer" or "number";
}
