using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Document;

/// <summary>Named schemas that came, went or have another name. The wire does not know the names; generated classes have them, so they are left out with <c>--wire-only</c>.</summary>
internal sealed class SchemaExistenceRule : DocumentRule
{
    private static readonly Check Added = new("api-schema-added", "A named schema was added.") { Mirror = "api-schema-removed", IsOffWire = true };
    private static readonly Check Removed = new("api-schema-removed", "A named schema was removed.") { Mirror = "api-schema-added", IsOffWire = true };
    private static readonly Check Renamed = new("api-schema-renamed", "A schema was removed, and one of the same shape added.") { NoMirror = "The reverse is the same change.", IsOffWire = true };

    public override string Title => "Named schemas";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Renamed];

    public override RuleExample Example { get; } = new(
        "paths: {}\ncomponents: {schemas: {User: {type: object, properties: {id: {type: string}}}}}",
        "paths: {}\ncomponents: {schemas: {Person: {type: object, properties: {id: {type: string}}}}}");

    public override void Compare(IReadOnlyList<OperationPair> operations, DiffContext context)
    {
        if (!context.Options.IncludesNames)
        {
            return;
        }

        var pairs = Pair.ByName(context.Base.Members(context.Base.Root["components"]?["schemas"]), context.Head.Members(context.Head.Root["components"]?["schemas"])).ToList();
        var added = pairs.Where(pair => pair.IsAdded).ToList();
        foreach (var removed in pairs.Where(pair => pair.IsRemoved))
        {
            Report(Removed, removed.Base, null, $"the schema '{removed.Name}' was removed");
            var old = context.BasePool.Of(removed.Base);
            if (!old.Effective.IsSimple && added.Find(pair => IsSame(old, context.HeadPool.Of(pair.Head))) is { } twin)
            {
                Report(Renamed, removed.Base, twin.Head, $"the schema '{removed.Name}' probably became '{twin.Name}': they have the same shape");
            }
        }

        foreach (var pair in added)
        {
            Report(Added, null, pair.Head, $"the schema '{pair.Name}' was added");
        }

        bool IsSame(Schema from, Schema to) =>
            from.Effective.Properties.Count == to.Effective.Properties.Count && context.Comparer.Relate(context.Comparer.Pair(from, to, isText: false)) == Effect.None;

        void Report(Check check, System.Text.Json.Nodes.JsonNode? from, System.Text.Json.Nodes.JsonNode? to, string text) => context.Findings.Add(new Finding(check, Effect.None, Direction.Request, "", from, to, text), []);
    }
}
