using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The format of a value; some formats contain others.</summary>
internal sealed class FormatRule() : SchemaRule("Formats", Added, Removed, Changed)
{
    private static readonly Check Added = Check.OfSchema("format-added", "format-removed", "A format was set.");
    private static readonly Check Removed = Check.OfSchema("format-removed", "format-added", "The format was taken away.");
    private static readonly Check Changed = Check.OfSchemaChange("format-changed", "The format became another one.");

    private static readonly Dictionary<string, string> Wider = new()
    {
        ["int8"] = "int16",
        ["int16"] = "int32",
        ["uint8"] = "int16",
        ["uint16"] = "int32",
        ["int32"] = "int64",
        ["uint32"] = "int64",
        ["float"] = "double",
        ["email"] = "idn-email",
        ["hostname"] = "idn-hostname",
        ["uri"] = "iri",
        ["uri-reference"] = "iri-reference",
    };

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Formats, pair.Head.Formats);
        if (from.SetEquals(to) || (pair.SharedTypes & JsonTypes.Scalar) == 0)
        {
            return;
        }

        var (check, effect) = to.IsProperSubsetOf(from) ? (Removed, Effect.Widened)
            : from.IsProperSubsetOf(to) ? (Added, Effect.Narrowed)
            : (Changed, Relation(from, to));
        pair.Report(check, effect, "format", $"the format changed from {Text(from)} to {Text(to)}");
    }

    private static Effect Relation(SortedSet<string> from, SortedSet<string> to)
    {
        if (from.Count != 1 || to.Count != 1)
        {
            return Effect.Changed;
        }

        return Contains(to.Min!, from.Min!) ? Effect.Widened : Contains(from.Min!, to.Min!) ? Effect.Narrowed : Effect.Changed;
    }

    private static bool Contains(string wide, string narrow) => Wider.TryGetValue(narrow, out var next) && (next == wide || Contains(wide, next));

    private static string Text(SortedSet<string> formats) => formats.Count == 0 ? "none" : string.Join(" and ", formats);
}
