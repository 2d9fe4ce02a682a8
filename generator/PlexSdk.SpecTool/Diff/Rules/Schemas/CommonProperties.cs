using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The properties that both sides declare.</summary>
internal static class CommonProperties
{
    public static IEnumerable<(string Name, Schema Base, Schema Head)> Of(SchemaPair pair)
    {
        foreach (var (name, from) in pair.Base.Properties)
        {
            if (pair.Head.Properties.TryGetValue(name, out var to))
            {
                yield return (name, pair.BaseSchema.Pool.OfAll(from), pair.HeadSchema.Pool.OfAll(to));
            }
        }
    }
}
