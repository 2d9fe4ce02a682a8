using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The format of a value; some formats contain others.</summary>
internal sealed class FormatRule : SchemaRule
{
    private static readonly Check Added = Check.OfSchema("format-added", "format-removed", "A format was set.");
    private static readonly Check Removed = Check.OfSchema("format-removed", "format-added", "The format was taken away.");
    private static readonly Check Changed = Check.OfSchema("format-changed", null, "The format became another one.") with { NoMirror = "The reverse is the same change." };

    private static readonly Dictionary<string, string> Wider = new()
    {
        ["int8"] = "int16",
        ["int16"] = "int32",
        ["uint8"] = "int16",
        ["uint16"] = "int32",
        ["int32"] = "int64",
        ["uint32"] = "int64",
        ["float"] = "double",
        ["idn-email"] = "",
        ["email"] = "idn-email",
        ["hostname"] = "idn-hostname",
        ["uri"] = "iri",
        ["uri-reference"] = "iri-reference",
    };

    public override string Title => "Formats";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Changed];

    public override RuleExample Example { get; } = new("type: string\nformat: uuid", "type: string");

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Formats, pair.Head.Formats);
        if (from.SetEquals(to) || (pair.SharedTypes & JsonTypes.Scalar) == 0)
        {
            return;
        }

        var text = $"the format changed from {Text(from)} to {Text(to)}";
        if (to.IsProperSubsetOf(from))
        {
            pair.Report(Removed, Effect.Widened, "format", text);
        }
        else if (from.IsProperSubsetOf(to))
        {
            pair.Report(Added, Effect.Narrowed, "format", text);
        }
        else
        {
            pair.Report(Changed, Relation(from, to), "format", text);
        }
    }

    private static Effect Relation(SortedSet<string> from, SortedSet<string> to)
    {
        if (from.Count != 1 || to.Count != 1)
        {
            return Effect.Changed;
        }

        return Contains(to.Min!, from.Min!) ? Effect.Widened : Contains(from.Min!, to.Min!) ? Effect.Narrowed : Effect.Changed;
    }

    private static bool Contains(string wide, string narrow)
    {
        for (var format = narrow; Wider.TryGetValue(format, out var next); format = next)
        {
            if (next == wide)
            {
                return true;
            }
        }

        return false;
    }

    private static string Text(SortedSet<string> formats) => formats.Count == 0 ? "none" : string.Join(" and ", formats);
}
