namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A property that went and one of the same shape that came. It only informs: whoever uses the old name still breaks.</summary>
internal sealed class PropertyRenameRule() : SchemaRule("Renamed properties", Renamed)
{
    private static readonly Check Renamed = Check.OfSchemaChange("probably-renamed", "A property was removed, and one of the same shape added.");

    public override void Compare(SchemaPair pair)
    {
        // With more than one on a side, any pairing would be a guess.
        var removed = pair.Base.Properties.Where(property => !pair.Head.Properties.ContainsKey(property.Key)).Take(2).ToList();
        var added = pair.Head.Properties.Where(property => !pair.Base.Properties.ContainsKey(property.Key)).Take(2).ToList();
        if (removed is not [var (old, before)] || added is not [var (current, after)]
            || pair.Base.Required.Contains(old) != pair.Head.Required.Contains(current))
        {
            return;
        }

        var (from, to) = (pair.BaseSchema.Pool.OfAll(before), pair.HeadSchema.Pool.OfAll(after));
        if (from.Parts.Count > 0 && pair.Relate(from, to) == Effect.None)
        {
            var text = $"the property '{old}' probably became '{current}': both have the same shape";
            pair.ReportAt(Renamed, Effect.None, from.Node, to.Node, text);
        }
    }
}
