using PlexSdk.SpecTool.Normalize.Composition;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// <c>oneOf</c> and <c>anyOf</c> become what C# can say: the one alternative that is left; the scalar that all alternatives are; the
/// discriminated base that all of them share; else a class that holds any of them, with one accessor for each.
/// </summary>
internal sealed class Unions : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (schema.Reference() is not null || !(schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf")))
            return;

        var branches = Branches(schema);
        var single = branches.Count < 2 ? branches.FirstOrDefault([]) : CommonScalar(spec, branches) ?? CommonBase(spec, branches);
        if (single is not null)
            Single(schema, single);
        else
            Union(schema, branches);
    });

    private static List<JsonObject> Branches(JsonObject schema)
    {
        var distinct = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var keyword in (string[])["oneOf", "anyOf"])
        {
            var list = schema.Take(keyword) as JsonArray;
            foreach (var branch in list.Objects())
            {
                list!.Remove(branch);
                if (Shapes.IsAnnotation(branch) && !IsFreeForm(branch))
                    PropertyMerge.Annotations(schema, branch);
                else if (!distinct.TryAdd(Shapes.Canonical(branch), branch))
                    Origins.JoinAll(distinct[Shapes.Canonical(branch)], branch);
            }
        }

        return [.. distinct.Values];
    }

    private static bool IsFreeForm(JsonObject branch) => branch.Text("type") == "object" && !branch.ContainsKey("required");

    private static void Single(JsonObject schema, JsonObject branch)
    {
        schema.RemoveWhere(keyword => Shapes.IsStructural(keyword) && !(keyword == "type" && branch.Count == 0));
        Origins.Join(schema, branch);
        schema.AbsorbMissing(branch);
    }

    /// <summary>All are plain text, or all plain numbers: formats and patterns may differ.</summary>
    private static JsonObject? CommonScalar(SpecModel spec, List<JsonObject> branches)
    {
        if (branches.Any(branch => Shapes.Resolved(spec, branch) != Shape.Scalar))
            return null;

        List<string> types = [.. branches.Select(branch => spec.Resolve(branch)!.Text("type")!).Distinct()];
        var type = types is [var single] ? single : types.Order(StringComparer.Ordinal).SequenceEqual(["integer", "number"]) ? "number" : null;
        return type is null ? null : new JsonObject { ["type"] = type };
    }

    private static JsonObject? CommonBase(SpecModel spec, List<JsonObject> branches)
    {
        List<JsonObject> roots = [.. branches.Select(branch => Root(spec, branch)).OfType<JsonObject>().Distinct()];
        return roots is [var root] && branches.All(branch => Root(spec, branch) is not null)
            ? SpecModel.ReferenceTo(root.GetPropertyName())
            : null;
    }

    private static JsonObject? Root(SpecModel spec, JsonObject branch) =>
        branch.Reference() is null || spec.Resolve(branch) is not { } target || target.ContainsKey("oneOf") || target.ContainsKey("anyOf")
            ? null
            : Inheritance.Chain(spec, target).FirstOrDefault(type => type.ContainsKey("discriminator"));

    private static void Union(JsonObject schema, List<JsonObject> branches)
    {
        schema.RemoveWhere(keyword => keyword is "required" or "additionalProperties" or "format" or "enum" or "items");
        schema["type"] = "object";
        schema[Marks.Union] = true;
        var variants = new JsonObject();
        schema["properties"] = variants;
        foreach (var branch in branches)
            variants[UnionVariantName.Of(branch, variants)] = branch;
    }
}
