using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A property that went and one of the same shape that came. It only informs: whoever uses the old name still breaks.</summary>
internal sealed class PropertyRenameRule : SchemaRule
{
    private static readonly Check Renamed = Check.OfSchema("probably-renamed", null, "A property was removed, and one of the same shape added.") with { NoMirror = "The reverse is the same change." };

    public override string Title => "Renamed properties";

    public override IReadOnlyList<Check> Checks { get; } = [Renamed];

    public override RuleExample Example { get; } = new(
        "type: object\nproperties:\n  name: {type: string, maxLength: 9}",
        "type: object\nproperties:\n  title: {type: string, maxLength: 9}");

    public override void Compare(SchemaPair pair)
    {
        // With more than one on a side, any pairing would be a guess.
        var removed = pair.Base.Properties.Where(property => !pair.Head.Properties.ContainsKey(property.Key)).Take(2).ToList();
        var added = pair.Head.Properties.Where(property => !pair.Base.Properties.ContainsKey(property.Key)).Take(2).ToList();
        if (removed.Count != 1 || added.Count != 1 || pair.Base.Required.Contains(removed[0].Key) != pair.Head.Required.Contains(added[0].Key))
        {
            return;
        }

        var (from, to) = (pair.BaseSchema.Pool.OfAll(removed[0].Value), pair.HeadSchema.Pool.OfAll(added[0].Value));
        if (from.Parts.Count > 0 && pair.Relate(from, to) == Effect.None)
        {
            pair.ReportAt(Renamed, Effect.None, from.Node, to.Node, $"the property '{removed[0].Key}' probably became '{added[0].Key}': both have the same shape");
        }
    }
}
