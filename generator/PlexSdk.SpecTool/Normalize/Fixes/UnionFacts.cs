using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>Says for each alternative of a union what an object must have to be it: required members, constants, the discriminator's value.</summary>
internal sealed class UnionFacts : INormalization
{
    public const string Requires = "x-requires";

    public void Apply(SpecModel spec)
    {
        foreach ((_, var union) in spec.Schemas.Objects().Where(component => component.Value.ContainsKey(Shapes.Union)))
        {
            var discriminator = union.Text(Discriminators.Property);
            var values = union.Array(Discriminators.Types).Objects().ToLookup(type => type.Text("class")!, type => type.Text("value")!);
            foreach ((_, var variant) in union.Object("properties").Objects())
            {
                List<string> needs = spec.Resolve(variant) is { } target && Shapes.Of(target) == Shape.Object ? [.. Needs(spec, target)] : [];
                var value = discriminator is not null && SpecModel.Key(variant.Reference()) is { } key ? values[key].FirstOrDefault() : null;
                if (value is not null)
                {
                    needs.RemoveAll(need => need.StartsWith(discriminator + "=", StringComparison.Ordinal));
                    needs.Add($"{discriminator}={value}");
                }

                variant[Requires] = string.Join(", ", needs.Select(CSharpLiteral.Of));
            }
        }
    }

    private static IEnumerable<string> Needs(SpecModel spec, JsonObject target)
    {
        foreach (var level in Inheritance.Chain(spec, target))
        {
            foreach (var name in level.Array("required").Texts())
            {
                var property = level.Object("properties")?.Object(name);
                if (property is not null && !property.IsTrue("writeOnly"))
                {
                    var values = spec.Resolve(property)?.Array("enum");
                    yield return values is { Count: 1 } ? $"{name}={values[0]}" : name;
                }
            }
        }
    }
}
