using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>The kinds of JSON that a schema allows. Each integer is a number, and a flag is an integer.</summary>
[Flags]
internal enum WireKinds
{
    None = 0,
    Text = 1,
    Flag = 2,
    Integer = 4,
    Number = 8,
    Boolean = 16,
    Array = 32,
    Object = 64,
    AnyInteger = Flag | Integer,
    AnyNumber = AnyInteger | Number,
    Scalar = Text | AnyNumber | Boolean,
    Any = Scalar | Array | Object,
}

/// <summary>Reads the kinds from a document as it was written. The fixes of the pipeline have no say in it: they are what is to be proved.</summary>
internal sealed class WireKindReader(SpecModel document)
{
    private const int MaxDepth = 32;

    /// <summary>The kinds; <see cref="WireKinds.Any" /> where the schema says nothing of them.</summary>
    public WireKinds Of(JsonNode? node, int depth = 0)
    {
        if (node is not JsonObject schema || depth > MaxDepth || schema.ContainsKey(Marks.ExistingType))
            return WireKinds.Any;

        var parts = schema.Array("allOf").Objects().Select(part => Of(part, depth + 1));
        if (schema.Reference() is not null)
            parts = parts.Append(Of(document.Resolve(schema), depth + 1));

        foreach (var keyword in (string[])["oneOf", "anyOf"])
        {
            if (schema.Array(keyword) is { Count: > 0 } branches)
                parts = parts.Append(branches.Aggregate(WireKinds.None, (known, branch) => known | Of(branch, depth + 1)));
        }

        var all = Own(schema) & parts.Aggregate(WireKinds.Any, (known, part) => known & part);
        // Statements that contradict each other say nothing together.
        return all == WireKinds.None ? WireKinds.Any : all;
    }

    private static WireKinds Own(JsonObject schema)
    {
        var types = schema.Text("type") is { } type ? [type] : schema.Array("type").Texts();
        var known = types.Select(name => MissingTypes.Known(name.ToLowerInvariant())).Where(known => known.Type is not null and not "null").ToList();
        var kinds = known.Aggregate(WireKinds.None, (sum, entry) => sum | Named(entry.Type!, schema.Text("format")));
        return (kinds == WireKinds.None ? Implied(schema) : kinds) & Values(schema);
    }

    private static WireKinds Named(string type, string? format) => type switch
    {
        "string" => WireKinds.Text,
        "integer" => WireKinds.AnyInteger,
        "number" => format is "int32" or "int64" ? WireKinds.AnyInteger : WireKinds.AnyNumber,
        "boolean" => WireKinds.Boolean,
        "array" => WireKinds.Array,
        _ => WireKinds.Object,
    };

    private static WireKinds Implied(JsonObject schema) =>
        schema.ContainsKey("properties") || schema["additionalProperties"] is JsonObject ? WireKinds.Object
        : schema.ContainsKey("items") || schema.ContainsKey("prefixItems") ? WireKinds.Array
        : WireKinds.Any;

    private static WireKinds Values(JsonObject schema)
    {
        var values = schema.Array("enum") ?? (schema.ContainsKey("const") ? new JsonArray(schema["const"]?.DeepClone()) : null);
        if (values is null || values.All(value => value is null))
            return WireKinds.Any;

        // 0 and 1 are a flag, also beside true and false.
        var kinds = IntegerFlags.HasValues(WithoutBooleans(values)) ? WireKinds.Flag : WireKinds.None;
        return values.Where(value => value is not null).Aggregate(kinds, (sum, value) => sum | JsonType.Of(value) switch
        {
            "string" => WireKinds.Text,
            "integer" => kinds == WireKinds.Flag ? WireKinds.Flag : WireKinds.AnyInteger,
            "number" => WireKinds.AnyNumber,
            "boolean" => WireKinds.Boolean,
            "array" => WireKinds.Array,
            _ => WireKinds.Object,
        });
    }

    private static JsonObject WithoutBooleans(JsonArray values) =>
        new() { ["enum"] = new JsonArray([.. values.Where(value => JsonType.Of(value) != "boolean").Select(value => value?.DeepClone())]) };
}
