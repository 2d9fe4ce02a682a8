using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>Parameters that are announced to go, or no longer are.</summary>
internal sealed class ParameterDeprecationRule : OperationRule
{
    private const string Why = "oasdiff calls it an error; it breaks a promise, but no client that is running.";

    private static readonly Check Deprecated = new("request-parameter-deprecated", "A parameter is deprecated now.") { Mirror = "request-parameter-reactivated" };
    private static readonly Check Reactivated = new("request-parameter-reactivated", "A parameter is no longer deprecated.") { Mirror = "request-parameter-deprecated" };
    private static readonly Check SunsetDeleted = new("request-parameter-sunset-deleted", "The day on which a deprecated parameter will go was taken away.") { NoMirror = "A day that is added is a promise more.", Reason = Why };
    private static readonly Check SunsetEarlier = new("request-parameter-sunset-date-changed-too-small", "A deprecated parameter will go earlier than announced.") { NoMirror = "A later day hurts nobody.", Reason = Why };

    public override string Title => "Deprecated parameters";

    public override IReadOnlyList<Check> Checks { get; } = [Deprecated, Reactivated, SunsetDeleted, SunsetEarlier];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {parameters: [{name: limit, in: query, schema: {type: integer}}], responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {parameters: [{name: limit, in: query, deprecated: true, schema: {type: integer}}], responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (parameter is not { Base: { } from, Head: { } to })
            {
                continue;
            }

            var (was, isNow) = (Canonical.IsTrue(from["deprecated"]), Canonical.IsTrue(to["deprecated"]));
            if (!was && isNow)
            {
                Report(Deprecated, Effect.None, $"{parameter.Text} is deprecated now");
            }
            else if (was && !isNow)
            {
                Report(Reactivated, Effect.None, $"{parameter.Text} is no longer deprecated");
            }
            else if (was && SunsetDate.Text(from) is not null && SunsetDate.Text(to) is null)
            {
                Report(SunsetDeleted, Effect.Lost, $"the sunset of {parameter.Text} was taken away");
            }
            else if (was && SunsetDate.Read(from) is { } old && SunsetDate.Read(to) is { } current && current < old)
            {
                Report(SunsetEarlier, Effect.Lost, $"the sunset of {parameter.Text} moved from {old:yyyy-MM-dd} to {current:yyyy-MM-dd}");
            }

            void Report(Check check, Effect effect, string text) => context.Report(operation, check, effect, operation.Input, from, to, text);
        }
    }
}
