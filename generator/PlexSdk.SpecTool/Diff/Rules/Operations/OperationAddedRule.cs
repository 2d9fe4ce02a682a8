using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>Operations that are new.</summary>
internal sealed class OperationAddedRule : OperationRule
{
    private static readonly Check Added = new("endpoint-added", "An operation was added.") { Mirror = "api-removed-without-deprecation" };
    private static readonly Check HookAdded = new("webhook-added", "The server makes a call that it did not make.") { Mirror = "webhook-removed" };

    public override string Title => "Added operations";

    public override IReadOnlyList<Check> Checks { get; } = [Added, HookAdded];

    public override RuleExample Example { get; } = new(
        "paths:\n  /users:\n    get: {responses: {'204': {description: done}}}",
        "paths:\n  /users:\n    get: {responses: {'204': {description: done}}}\n    delete: {responses: {'204': {description: done}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (operation.Base is not null || operation.Head is not { } added)
        {
            return;
        }

        if (operation.Kind == OperationKind.Path)
        {
            context.Report(operation, Added, Effect.None, Direction.Request, null, added, $"the operation {operation.Name} was added");
        }
        else
        {
            context.Report(operation, HookAdded, Effect.None, Direction.Response, null, added, $"the {operation.Kind.ToString().ToLowerInvariant()} {operation.Method} {operation.Path.HeadPath} was added");
        }
    }
}
