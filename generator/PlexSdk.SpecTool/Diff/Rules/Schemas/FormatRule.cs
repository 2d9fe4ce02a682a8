namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The format of a value; some formats contain others.</summary>
internal sealed class FormatRule() : KeywordRule("format", "Formats", Added, Removed, Changed)
{
    private static readonly Check Added = Check.OfSchema("format-added", "format-removed", "A format was set.");
    private static readonly Check Removed = Check.OfSchema("format-removed", "format-added", "The format was taken away.");
    private static readonly Check Changed = Check.OfSchemaChange("format-changed", "The format became another one.").Avoidable(Remedies.Beside);

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

    protected override Outcome? Judge(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Formats, pair.Head.Formats);
        if (from.SetEquals(to) || (pair.SharedTypes & TypeSet.Scalar) == 0)
            return null;

        var text = $"the format changed from {Text(from)} to {Text(to)}";
        return to.IsProperSubsetOf(from) ? new Outcome(Removed, Effect.Widened, text)
            : from.IsProperSubsetOf(to) ? new Outcome(Added, Effect.Narrowed, text)
            : new Outcome(Changed, Relation([.. from], [.. to]), text);
    }

    private static Effect Relation(string[] from, string[] to) => (from, to) switch
    {
        ([var old], [var current]) when Contains(current, old) => Effect.Widened,
        ([var old], [var current]) when Contains(old, current) => Effect.Narrowed,
        _ => Effect.Changed,
    };

    private static bool Contains(string wide, string narrow) => Wider.TryGetValue(narrow, out var next) && (next == wide || Contains(wide, next));

    private static string Text(SortedSet<string> formats) => formats.Count == 0 ? "none" : string.Join(" and ", formats);
}
