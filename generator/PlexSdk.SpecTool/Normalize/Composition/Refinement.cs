namespace PlexSdk.SpecTool.Normalize.Composition;

/// <summary>
/// Two statements about one thing that both hold, as the parts of an <c>allOf</c> make them: what the second says refines the first. Plex
/// refines the media of its metadata, and the parts of these, where it tells how they will be transcoded.
/// </summary>
internal sealed class Refinement(SpecModel spec, Func<string, JsonObject?> find)
{
    private readonly HashSet<string> _active = [];

    /// <summary>The finished component; <see langword="null" /> while it is being worked on.</summary>
    public Func<string, JsonObject?> Find => find;

    /// <summary>The one schema that says both; <see langword="null" /> where they contradict each other.</summary>
    public JsonObject? Of(JsonObject known, JsonObject other)
    {
        // A component that is being worked on refers back to this one: it is a class either way.
        var first = Target(known);
        var second = Target(other);
        return (first is null ? Shape.Object : Shapes.Of(first), second is null ? Shape.Object : Shapes.Of(second)) switch
        {
            (Shape.Object, Shape.Object) => Both(known, other),
            (Shape.Array, Shape.Array) => Elements(known, other, "items"),
            (Shape.Map, Shape.Map) => Elements(known, other, "additionalProperties"),
            (Shape.Scalar or Shape.Enum, Shape.Scalar or Shape.Enum) when TypeOf(first!) == TypeOf(second!) => Both(known, other),
            _ => null,
        };
    }

    /// <summary>Two lists or maps of which each says something about the elements.</summary>
    public JsonObject Elements(JsonObject known, JsonObject other, string keyword)
    {
        var result = Inline(known);
        var more = Inline(other);
        var mine = result.Take(keyword) as JsonObject;
        var theirs = more.Take(keyword) as JsonObject;
        result[keyword] = mine is null ? theirs : theirs is null ? mine : PropertyMerge.Join(mine, theirs, this);
        Origins.Join(result, more);
        result.AbsorbTexts(more);
        return result;
    }

    /// <summary>The values that both enums have. Two without a common value contradict each other: all are kept then.</summary>
    public void Values(JsonObject known, JsonObject other)
    {
        var others = other.Array("enum")!.Select(Text).ToHashSet();
        var both = known.Array("enum")!.Where(value => others.Contains(Text(value))).Select(value => value?.DeepClone()).ToList();
        if (both.Count == 0)
        {
            PropertyMerge.Unite(known, other);
            return;
        }

        HashSet<string?> kept = [.. both.Select(Text)];
        foreach (var schema in (JsonObject[])[known, other])
            Origins.Settle(spec, schema, schema.Array("enum")!.Where(value => !kept.Contains(Text(value))));

        known["enum"] = new JsonArray([.. both]);
    }

    private JsonObject? Both(JsonObject known, JsonObject other)
    {
        // Two trees that each contain themselves never come to an end: within themselves, their nodes are one or the other.
        var pair = $"{Shapes.Canonical(known)} {Shapes.Canonical(other)}";
        if (!_active.Add(pair))
            return null;

        var marks = new JsonObject();
        Origins.Join(marks, known.Pick([Marks.Origins]));
        Origins.Join(marks, other.Pick([Marks.Origins]));
        var result = new AllOf(spec, new JsonObject { ["allOf"] = new JsonArray(Detached(known), Detached(other)) }, null, this).Build();
        result.Remove(Marks.Origins);
        result.AbsorbMissing(marks);
        _active.Remove(pair);
        return result;
    }

    private static JsonObject Detached(JsonObject schema) => schema.Parent is null ? schema : (JsonObject)schema.DeepClone();

    private JsonObject Inline(JsonObject schema)
    {
        if (schema.Reference() is null)
            return Detached(schema);

        var copy = (JsonObject)Target(schema)!.DeepClone();
        copy.Remove(Marks.Origins);
        var result = (JsonObject)schema.DeepClone();
        result.Remove("$ref");
        result.AbsorbMissing(copy);
        return result;
    }

    private JsonObject? Target(JsonObject schema) => schema.Reference() is { } reference ? find(reference) : schema;

    /// <summary>A flag is an integer.</summary>
    private static string? TypeOf(JsonObject schema) => schema.ContainsKey(Marks.IsFlag) ? "integer" : schema.Text("type");

    private static string? Text(JsonNode? value) => value?.ToJsonString();
}
