using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>The tags of an operation. The wire does not know them; generated classes are named for the first.</summary>
internal sealed class TagRule : OperationRule
{
    private static readonly Check Added = new("api-tag-added", "An operation got a tag.") { Mirror = "api-tag-removed", IsOffWire = true };
    private static readonly Check Removed = new("api-tag-removed", "An operation lost a tag.") { Mirror = "api-tag-added", IsOffWire = true };

    public override string Title => "Tags";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {tags: [users], responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {tags: [users, people], responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon)
        {
            return;
        }

        var (from, to) = (operation.Base.Scalars("tags"), operation.Head.Scalars("tags"));
        Report(Removed, from.Except(to), "removed");
        Report(Added, to.Except(from), "added");

        void Report(Check check, IEnumerable<string> tags, string what)
        {
            foreach (var tag in tags)
            {
                context.Findings.Add(new Finding(check, Effect.None, Direction.Request, "", operation.Base!["tags"] ?? operation.Base, operation.Head!["tags"] ?? operation.Head, $"the tag '{tag}' was {what}") { Owner = operation.Head }, [operation.Name]);
            }
        }
    }
}
