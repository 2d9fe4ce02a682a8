using PlexSdk.SpecTool.Normalize.Composition;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>What an object must have to be one alternative of a union: required members, constants, the discriminator's value.</summary>
internal static class UnionNeeds
{
    public static IEnumerable<string> Of(SpecModel spec, string key, JsonObject union, JsonObject alternative)
    {
        List<string> needs = spec.Resolve(alternative) is { } target && Shapes.Of(target) == Shape.Object ? [.. Of(spec, target)] : [];
        var type = SpecModel.Key(alternative.Reference());
        if (Discriminator.Of(spec, key, union).Where(entry => entry.Class == type).Select(entry => entry.Value).FirstOrDefault() is { } value)
        {
            var property = union.Object("discriminator")!.Text("propertyName");
            needs.RemoveAll(need => need.StartsWith(property + "=", StringComparison.Ordinal));
            needs.Add($"{property}={value}");
        }

        return needs;
    }

    private static IEnumerable<string> Of(SpecModel spec, JsonObject type) =>
        from level in Inheritance.Chain(spec, type)
        from name in level.Array("required").Texts()
        let property = level.Object("properties")?.Object(name)
        where property is not null && !property.IsTrue("writeOnly")
        select spec.Resolve(property)?.Array("enum") is [var only] ? $"{name}={only}" : name;
}
