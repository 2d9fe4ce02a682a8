namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Alternatives that came or went. One of <c>anyOf</c> that another contains changes nothing; those of <c>oneOf</c> exclude each other.</summary>
internal sealed class AlternativesRule() : SchemaRule("`oneOf` and `anyOf`", OneAdded, OneRemoved, AnyAdded, AnyRemoved, BecameOne, BecameAny)
{
    private static readonly Check OneAdded = Check.OfSchema("one-of-added", "one-of-removed", "An alternative was added to `oneOf`.");
    private static readonly Check OneRemoved = Check.OfSchema("one-of-removed", "one-of-added", "An alternative of `oneOf` was removed.");
    private static readonly Check AnyAdded = Check.OfSchema(
        "any-of-added", "any-of-removed", "An alternative was added to `anyOf`.",
        "oasdiff informs in a response; a reader meets a shape that it does not know.");

    private static readonly Check AnyRemoved = Check.OfSchema("any-of-removed", "any-of-added", "An alternative of `anyOf` was removed.");
    private static readonly Check BecameOne = Check.OfSchema(
        "any-of-became-one-of", "one-of-became-any-of", "`anyOf` became `oneOf`: what satisfies two alternatives is refused.");

    private static readonly Check BecameAny = Check.OfSchema(
        "one-of-became-any-of", "any-of-became-one-of", "`oneOf` became `anyOf`: what satisfies two alternatives is allowed.");

    public override void Compare(SchemaPair pair)
    {
        foreach (var (branch, group) in pair.Alternatives.Removed)
        {
            // A named alternative is a variant of its own, also when another one looks like it.
            var isOne = group.Keyword == "oneOf";
            if (isOne || branch.Name is not null || !Holds(pair.Head.Alternatives, other => !pair.Relate(branch, other).HasFlag(Effect.Narrowed)))
            {
                var text = $"the alternative {Text(branch)} was removed from {group.Keyword}";
                pair.ReportAt(isOne ? OneRemoved : AnyRemoved, Effect.Narrowed, branch.Node, null, text);
            }
        }

        foreach (var (branch, group) in pair.Alternatives.Added)
        {
            var isOne = group.Keyword == "oneOf";
            if (isOne || !Holds(pair.Base.Alternatives, other => !pair.Relate(other, branch).HasFlag(Effect.Widened)))
            {
                var text = $"the alternative {Text(branch)} was added to {group.Keyword}";
                pair.ReportAt(isOne ? OneAdded : AnyAdded, Effect.Widened, null, branch.Node, text);
            }
        }

        foreach (var (from, to) in pair.Alternatives.Groups.Where(group => group.Base.Keyword != group.Head.Keyword && Overlap(group.Head)))
        {
            var (check, effect) = to.Keyword == "oneOf" ? (BecameOne, Effect.Narrowed) : (BecameAny, Effect.Widened);
            pair.Report(check, effect, to.Keyword, $"{from.Keyword} became {to.Keyword}");
        }
    }

    private static bool Holds(IEnumerable<Alternatives> groups, Func<Schema, bool> contains) => groups.SelectMany(group => group.Branches).Any(contains);

    private static bool Overlap(Alternatives group) =>
        group.Branches.Index().Any(one => group.Branches.Skip(one.Index + 1).Any(other => !SchemaUnion.AreDisjoint(one.Item.Effective, other.Effective)));

    private static string Text(Schema schema) => schema.Name is { } name ? $"'{name}'" : $"of type {schema.Effective.Types.Text()}";
}
