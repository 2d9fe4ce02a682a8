using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Lists for a discriminated base, and for a discriminated union, which value means which class. Without a mapping the value is the
/// component's name, as OpenAPI says.
/// </summary>
internal sealed class Discriminators : INormalization
{
    public const string Property = "x-discriminator";
    public const string Types = "x-discriminator-types";

    public void Apply(SpecModel spec)
    {
        foreach ((var key, var schema) in spec.Schemas.Objects())
        {
            if (schema.Take("discriminator") is not JsonObject discriminator || discriminator.Text("propertyName") is not { } property)
            {
                continue;
            }

            var isUnion = schema.ContainsKey(Shapes.Union);
            var types = isUnion ? Variants(spec, schema) : Subtypes(spec, key, schema);
            var list = new JsonArray();
            var mapped = new HashSet<string>(StringComparer.Ordinal);
            foreach ((var value, var target) in discriminator.Object("mapping") ?? [])
            {
                if (Find(types, target.AsText()) is { } type)
                {
                    mapped.Add(type);
                    list.Add((JsonNode)new JsonObject { ["value"] = value, ["class"] = type });
                }
            }

            foreach ((var name, var type) in types.Where(type => !mapped.Contains(type.Name)))
            {
                list.Add((JsonNode)new JsonObject { ["value"] = type.Text("x-name") ?? name, ["class"] = name });
            }

            if (list.Count > 0)
            {
                schema[Property] = property;
                schema[Types] = list;
            }
        }
    }

    private static List<(string Name, JsonObject Type)> Variants(SpecModel spec, JsonObject union) =>
        [.. union.Object("properties").Objects().Where(variant => spec.Resolve(variant.Value) is not null && variant.Value.Reference() is not null).Select(variant => (SpecModel.Key(variant.Value.Reference())!, spec.Resolve(variant.Value)!))];

    private static List<(string Name, JsonObject Type)> Subtypes(SpecModel spec, string key, JsonObject parent) =>
        [.. spec.Schemas.Objects().Where(other => other.Key != key && Inheritance.Chain(spec, other.Value).Contains(parent)).Select(other => (other.Key, other.Value)).OrderBy(other => other.Key, StringComparer.Ordinal)];

    private static string? Find(List<(string Name, JsonObject Type)> types, string? target)
    {
        var wanted = SpecModel.Key(target) ?? target?.Split('/')[^1].Split('.')[0];
        return types.Where(type => type.Type.Text("x-name") == wanted).Select(type => type.Name).FirstOrDefault();
    }
}
