namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The statuses with which an operation answers.</summary>
internal sealed class StatusRule() : OperationRule("Statuses", SuccessAdded, SuccessRemoved, OtherAdded, OtherRemoved)
{
    private static readonly Check SuccessAdded = Check.Of(
        "response-success-status-added", "response-success-status-removed", "An operation may succeed with another status.",
        "oasdiff informs; a warning, because a client that waits for one status takes another for a failure.");

    private static readonly Check SuccessRemoved =
        Check.Of("response-success-status-removed", "response-success-status-added", "An operation no longer succeeds with a status.");

    private static readonly Check OtherAdded =
        Check.Of("response-non-success-status-added", "response-non-success-status-removed", "An operation may fail with another status.");

    private static readonly Check OtherRemoved =
        Check.Of("response-non-success-status-removed", "response-non-success-status-added", "An operation no longer fails with a status.");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        foreach (var response in operation.Responses.Where(response => !response.IsCommon))
        {
            var text = $"the status {response.Name} was {(response.IsAdded ? "added" : "removed")}";
            context.Report(operation, operation.Output, response.Base, response.Head, (response.IsAdded, StatusPairing.IsSuccess(response.Name)) switch
            {
                (true, true) => new(SuccessAdded, Effect.Lost, text),
                (true, false) => new(OtherAdded, Effect.None, text),
                (false, true) => new(SuccessRemoved, Effect.Changed, text),
                (false, false) => new(OtherRemoved, Effect.None, text),
            });
        }
    }
}
