using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The statuses with which an operation answers.</summary>
internal sealed class StatusRule : OperationRule
{
    private static readonly Check SuccessAdded = new("response-success-status-added", "An operation may succeed with another status.")
    { Mirror = "response-success-status-removed", Reason = "oasdiff informs; a warning, because a client that waits for one status takes another for a failure." };
    private static readonly Check SuccessRemoved = new("response-success-status-removed", "An operation no longer succeeds with a status.") { Mirror = "response-success-status-added" };
    private static readonly Check OtherAdded = new("response-non-success-status-added", "An operation may fail with another status.") { Mirror = "response-non-success-status-removed" };
    private static readonly Check OtherRemoved = new("response-non-success-status-removed", "An operation no longer fails with a status.") { Mirror = "response-non-success-status-added" };

    public override string Title => "Statuses";

    public override IReadOnlyList<Check> Checks { get; } = [SuccessAdded, SuccessRemoved, OtherAdded, OtherRemoved];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {responses: {'200': {description: users}, '204': {description: none}}}}}",
        "paths: {/users: {get: {responses: {'200': {description: users}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon)
        {
            return;
        }

        foreach (var response in operation.Responses.Where(response => !response.IsCommon))
        {
            var isSuccess = StatusPairing.IsSuccess(response.Name);
            if (response.IsAdded)
            {
                Report(response, isSuccess ? SuccessAdded : OtherAdded, isSuccess ? Effect.Lost : Effect.None, $"the status {response.Name} was added");
            }
            else
            {
                Report(response, isSuccess ? SuccessRemoved : OtherRemoved, isSuccess ? Effect.Changed : Effect.None, $"the status {response.Name} was removed");
            }
        }

        void Report(Pair response, Check check, Effect effect, string text) => context.Report(operation, check, effect, operation.Output, response.Base, response.Head, text);
    }
}
