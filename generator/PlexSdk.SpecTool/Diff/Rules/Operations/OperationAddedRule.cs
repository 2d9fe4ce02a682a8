namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>Operations that are new.</summary>
internal sealed class OperationAddedRule() : OperationRule("Added operations", Added, HookAdded)
{
    private static readonly Check Added = Check.Of("endpoint-added", "api-removed-without-deprecation", "An operation was added.");
    private static readonly Check HookAdded = Check.Of("webhook-added", "webhook-removed", "The server makes a call that it did not make.");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (operation.Base is not null || operation.Head is not { } added)
            return;

        if (operation.Kind == OperationKind.Path)
            context.Report(operation, Added, Effect.None, Direction.Request, null, added, $"the operation {operation.Name} was added");
        else
            context.Report(operation, HookAdded, Effect.None, Direction.Response, null, added, $"the {operation.HookText(operation.Path.HeadPath)} was added");
    }
}
