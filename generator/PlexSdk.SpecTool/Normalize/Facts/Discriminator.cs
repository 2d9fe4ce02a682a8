using PlexSdk.SpecTool.Normalize.Composition;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>
/// Which value of a discriminator means which class: of a base the classes derived from it, of a union its alternatives. Without a mapping
/// the value is the component's name, as OpenAPI says.
/// </summary>
internal static class Discriminator
{
    public static IReadOnlyList<(string Value, string Class)> Of(SpecModel spec, string key, JsonObject schema)
    {
        if (schema.Object("discriminator") is not { } discriminator || discriminator.Text("propertyName") is null)
            return [];

        var types = schema.ContainsKey(Marks.Union) ? Alternatives(spec, schema) : Subtypes(spec, key, schema);
        var mapped = (discriminator.Object("mapping") ?? [])
            .Select(entry => (Value: entry.Key, Class: Find(types, entry.Value.AsText()))).Where(entry => entry.Class is not null).ToList();
        var others = types.Where(type => mapped.All(entry => entry.Class != type.Name));
        return [.. mapped.Select(entry => (entry.Value, entry.Class!)), .. others.Select(type => (type.Type.Text(Marks.Component) ?? type.Name, type.Name))];
    }

    private static List<(string Name, JsonObject Type)> Alternatives(SpecModel spec, JsonObject union) =>
    [
        .. from alternative in union.Object("properties").Objects()
           let key = SpecModel.Key(alternative.Value.Reference())
           let type = spec.Resolve(alternative.Value)
           where key is not null && type is not null
           select (key, type),
    ];

    private static List<(string Name, JsonObject Type)> Subtypes(SpecModel spec, string key, JsonObject parent) =>
    [
        .. from other in spec.Schemas.Objects()
           where other.Key != key && Inheritance.Chain(spec, other.Value).Contains(parent)
           orderby other.Key
           select (other.Key, other.Value),
    ];

    private static string? Find(List<(string Name, JsonObject Type)> types, string? target)
    {
        var wanted = SpecModel.Key(target) ?? target?.Split('/')[^1].Split('.')[0];
        return types.Where(type => type.Type.Text(Marks.Component) == wanted).Select(type => type.Name).FirstOrDefault();
    }
}
