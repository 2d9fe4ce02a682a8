using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Alternatives that came or went. One of <c>anyOf</c> that another contains changes nothing; those of <c>oneOf</c> exclude each other.</summary>
internal sealed class AlternativesRule : SchemaRule
{
    private static readonly Check OneAdded = Check.OfSchema("one-of-added", "one-of-removed", "An alternative was added to `oneOf`.");
    private static readonly Check OneRemoved = Check.OfSchema("one-of-removed", "one-of-added", "An alternative of `oneOf` was removed.");
    private static readonly Check AnyAdded = Check.OfSchema("any-of-added", "any-of-removed", "An alternative was added to `anyOf`.") with { Reason = "oasdiff informs in a response; a reader meets a shape that it does not know." };
    private static readonly Check AnyRemoved = Check.OfSchema("any-of-removed", "any-of-added", "An alternative of `anyOf` was removed.");
    private static readonly Check BecameOne = Check.OfSchema("any-of-became-one-of", "one-of-became-any-of", "`anyOf` became `oneOf`: what satisfies two alternatives is refused.");
    private static readonly Check BecameAny = Check.OfSchema("one-of-became-any-of", "any-of-became-one-of", "`oneOf` became `anyOf`: what satisfies two alternatives is allowed.");

    public override string Title => "`oneOf` and `anyOf`";

    public override IReadOnlyList<Check> Checks { get; } = [OneAdded, OneRemoved, AnyAdded, AnyRemoved, BecameOne, BecameAny];

    public override RuleExample Example { get; } = new(
        "oneOf:\n- {type: object, properties: {cat: {type: string}}, required: [cat]}\n- {type: object, properties: {dog: {type: string}}, required: [dog]}",
        "oneOf:\n- {type: object, properties: {cat: {type: string}}, required: [cat]}\n- {type: object, properties: {dog: {type: string}}, required: [dog]}\n- {type: object, properties: {fish: {type: string}}, required: [fish]}");

    public override void Compare(SchemaPair pair)
    {
        foreach (var (branch, group) in pair.Alternatives.Removed)
        {
            // A named alternative is a variant of its own, also when another one looks like it.
            if (group.Keyword == "oneOf" || branch.Name is not null || !Holds(pair.Head.Alternatives, other => !pair.Relate(branch, other).HasFlag(Effect.Narrowed)))
            {
                pair.ReportAt(group.Keyword == "oneOf" ? OneRemoved : AnyRemoved, Effect.Narrowed, branch.Node, null, $"the alternative {Name(branch)} was removed from {group.Keyword}");
            }
        }

        foreach (var (branch, group) in pair.Alternatives.Added)
        {
            if (group.Keyword == "oneOf" || !Holds(pair.Base.Alternatives, other => !pair.Relate(other, branch).HasFlag(Effect.Widened)))
            {
                pair.ReportAt(group.Keyword == "oneOf" ? OneAdded : AnyAdded, Effect.Widened, null, branch.Node, $"the alternative {Name(branch)} was added to {group.Keyword}");
            }
        }

        foreach (var (from, to) in pair.Alternatives.Groups.Where(group => group.Base.Keyword != group.Head.Keyword))
        {
            if (Overlap(to))
            {
                pair.Report(to.Keyword == "oneOf" ? BecameOne : BecameAny, to.Keyword == "oneOf" ? Effect.Narrowed : Effect.Widened, to.Keyword, $"{from.Keyword} became {to.Keyword}");
            }
        }
    }

    private static bool Holds(IEnumerable<Alternatives> groups, Func<Schema, bool> contains) => groups.SelectMany(group => group.Branches).Any(contains);

    private static bool Overlap(Alternatives group) =>
        group.Branches.Index().Any(one => group.Branches.Skip(one.Index + 1).Any(other => !SchemaUnion.AreDisjoint(one.Item.Effective, other.Effective)));

    internal static string Name(Schema schema) => schema.Name is { } name ? $"'{name}'" : $"of type {schema.Effective.Types.Text()}";
}
