using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The listed values: <c>enum</c>, <c>const</c>, or alternatives of these.</summary>
internal sealed class ValuesRule()
    : SchemaRule("Listed values (enum, const)", Added, Removed, Became, Unlisted, Replaced, ConstAdded, ConstRemoved, ConstChanged)
{
    private static readonly Check Added = Check.OfSchema(
        "enum-value-added", "enum-value-removed", "A value was added to the allowed ones.",
        "oasdiff warns in a response; a client that reads into an enumeration cannot read a value that it does not know.");

    private static readonly Check Removed = Check.OfSchema("enum-value-removed", "enum-value-added", "A value is no longer allowed.");
    private static readonly Check Became = Check.OfSchema("became-enum", "enum-removed", "Only listed values are allowed now.");
    private static readonly Check Unlisted = Check.OfSchema("enum-removed", "became-enum", "The values are no longer limited to a list.");
    private static readonly Check Replaced = Check.OfSchemaChange("enum-replaced", "Values were added and removed.");
    private static readonly Check ConstAdded = Check.OfSchema("const-added", "const-removed", "Only one value is allowed now.");
    private static readonly Check ConstRemoved = Check.OfSchema("const-removed", "const-added", "The value is no longer fixed.");
    private static readonly Check ConstChanged = Check.OfSchemaChange("const-changed", "The one allowed value became another one.");

    public override void Compare(SchemaPair pair)
    {
        var isConst = pair.Base.Sources.ContainsKey("const") || pair.Head.Sources.ContainsKey("const");
        var keyword = isConst ? "const" : "enum";
        switch (pair.Base.Values, pair.Head.Values)
        {
            case (null, { } to):
                pair.Report(isConst ? ConstAdded : Became, Effect.Narrowed, keyword, $"only {Text(to.Keys)} is allowed now");
                break;
            case ({ } from, null):
                pair.Report(isConst ? ConstRemoved : Unlisted, Effect.Widened, keyword, $"values other than {Text(from.Keys)} are allowed now");
                break;
            case ({ } from, { } to):
                Compare(pair, keyword, [.. to.Keys.Except(from.Keys)], [.. from.Keys.Except(to.Keys)]);
                break;
        }
    }

    private static void Compare(SchemaPair pair, string keyword, string[] added, string[] removed)
    {
        var isFixed = keyword == "const" && pair.Base.Values!.Count == 1 && pair.Head.Values!.Count == 1;
        if (added.Length > 0 && removed.Length > 0)
        {
            pair.Report(isFixed ? ConstChanged : Replaced, Effect.Changed, keyword, $"the value {Text(removed)} was removed and {Text(added)} added");
        }
        else if (added.Length > 0)
        {
            pair.Report(Added, Effect.Widened, keyword, $"the value {Text(added)} was added");
        }
        else if (removed.Length > 0)
        {
            pair.Report(Removed, Effect.Narrowed, keyword, $"the value {Text(removed)} was removed");
        }
    }

    private static string Text(IReadOnlyCollection<string> values) =>
        string.Join(", ", values.Take(8)) + (values.Count > 8 ? $" and {values.Count - 8} more" : "");
}
