namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// A component that is no class in C# (a scalar, an array, a map, anything) is put where it is used. One that contains itself
/// (a tree written as an array of itself) ends in free-form JSON, because C# cannot name such a type.
/// </summary>
internal sealed class Aliases : INormalization
{
    private readonly HashSet<string> _active = [];

    public void Apply(SpecModel spec)
    {
        // Those that go stay as they are until then: what is put in their place must not depend on their order.
        HashSet<JsonNode> going = [.. spec.Schemas.Objects().Select(component => component.Value).Where(schema => !IsType(schema))];
        foreach (var root in spec.Roots().Where(root => !going.Contains(root.Node)))
            root.Replace(Rewrite(spec, root.Node));

        foreach ((var key, var schema) in spec.Schemas.Objects())
        {
            if (!IsType(schema))
                spec.Schemas.Remove(key);
        }
    }

    private JsonNode Rewrite(SpecModel spec, JsonNode schema) =>
        SchemaWalk.Rewrite(schema, inner => Expand(spec, inner));

    private JsonObject Expand(SpecModel spec, JsonObject schema)
    {
        if (SpecModel.Key(schema.Reference()) is not { } key || spec.Schemas.Object(key) is not { } target || IsType(target))
            return schema;

        JsonObject expanded;
        if (_active.Add(key))
        {
            var copy = (JsonObject)target.DeepClone();
            copy.Remove(Marks.Origins);
            expanded = (JsonObject)Rewrite(spec, copy);
            _active.Remove(key);
        }
        else
        {
            expanded = new JsonObject { [Marks.Reason] = $"'{key}' contains itself without a class in between" };
        }

        schema.Remove("$ref");
        var result = (JsonObject)schema.DeepClone();
        result.AbsorbMissing(expanded);
        return result;
    }

    private static bool IsType(JsonObject schema) => Shapes.Of(schema) is Shape.Enum or Shape.Object or Shape.Union;
}
