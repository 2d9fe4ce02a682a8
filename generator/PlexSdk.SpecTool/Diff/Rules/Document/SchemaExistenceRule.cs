namespace PlexSdk.SpecTool.Diff.Rules.Document;

/// <summary>
/// Named schemas that came, went or have another name. The wire does not know the names; generated classes have them, so they are left
/// out with <c>--wire-only</c>.
/// </summary>
internal sealed class SchemaExistenceRule() : DocumentRule("Named schemas", Added, Removed, Renamed)
{
    private static readonly Check Added = Check.Of("api-schema-added", "api-schema-removed", "A named schema was added.") with { IsOffWire = true };
    private static readonly Check Removed = Check.Of("api-schema-removed", "api-schema-added", "A named schema was removed.") with { IsOffWire = true };
    private static readonly Check Renamed =
        Check.OfChange("api-schema-renamed", "A schema was removed, and one of the same shape added.").Avoidable(Remedies.KeepName).OffWire();

    public override void Compare(IReadOnlyList<OperationPair> operations, DiffContext context)
    {
        if (!context.Options.IncludesNames)
            return;

        var before = context.Base.Members(context.Base.Root["components"]?["schemas"]);
        var after = context.Head.Members(context.Head.Root["components"]?["schemas"]);
        var pairs = Pair.ByName(before, after).ToList();
        var added = pairs.Where(pair => pair.IsAdded).ToList();
        foreach (var removed in pairs.Where(pair => pair.IsRemoved))
        {
            Report(Removed, removed.Base, null, $"the schema '{removed.Name}' was removed");
            var old = context.BasePool.Of(removed.Base);
            if (!old.Effective.IsSimple && added.Find(pair => IsSame(old, context.HeadPool.Of(pair.Head))) is { } twin)
            {
                var text = $"the schema '{removed.Name}' probably became '{twin.Name}': they have the same shape";
                Report(Renamed, removed.Base, twin.Head, text);
            }
        }

        foreach (var pair in added)
            Report(Added, null, pair.Head, $"the schema '{pair.Name}' was added");

        bool IsSame(Schema from, Schema to) =>
            from.Effective.Properties.Count == to.Effective.Properties.Count
            && context.Comparer.Relate(context.Comparer.Pair(from, to, isText: false)) == Effect.None;

        void Report(Check check, JsonNode? from, JsonNode? to, string text) =>
            context.Findings.Add(new Finding(check, Effect.None, Direction.Request, "", from, to, text), []);
    }
}
