using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>Operations that are announced to go, or no longer are, and the day of it.</summary>
internal sealed class OperationDeprecationRule : OperationRule
{
    private const string Why = "oasdiff calls it an error; it breaks a promise, but no client that is running.";

    private static readonly Check Deprecated = new("endpoint-deprecated", "An operation is deprecated now.") { Mirror = "endpoint-reactivated" };
    private static readonly Check Dated = new("endpoint-deprecated-with-sunset", "An operation is deprecated now, with a day on which it will go.") { NoMirror = "Reactivation takes the day away as well." };
    private static readonly Check Reactivated = new("endpoint-reactivated", "An operation is no longer deprecated.") { Mirror = "endpoint-deprecated" };
    private static readonly Check SunsetDeleted = new("sunset-deleted", "The day on which a deprecated operation will go was taken away.") { NoMirror = "A day that is added is a promise more.", Reason = Why };
    private static readonly Check SunsetEarlier = new("api-sunset-date-changed-too-small", "A deprecated operation will go earlier than announced.") { NoMirror = "A later day hurts nobody.", Reason = Why };
    private static readonly Check SunsetUnreadable = new("api-path-sunset-parse", "The day on which an operation will go cannot be read.") { NoMirror = "A readable day is no fault.", Reason = Why };

    public override string Title => "Deprecated operations";

    public override IReadOnlyList<Check> Checks { get; } = [Deprecated, Dated, Reactivated, SunsetDeleted, SunsetEarlier, SunsetUnreadable];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {deprecated: true, responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (operation is not { Base: { } from, Head: { } to })
        {
            return;
        }

        var (was, isNow) = (Canonical.IsTrue(from["deprecated"]), Canonical.IsTrue(to["deprecated"]));
        var sunset = SunsetDate.Text(to);
        if (isNow && SunsetDate.IsUnreadable(to) && SunsetDate.Text(from) != sunset)
        {
            Report(SunsetUnreadable, Effect.Lost, $"the sunset '{sunset}' cannot be read as a day");
        }

        if (!was && isNow)
        {
            Report(sunset is null ? Deprecated : Dated, Effect.None, "the operation is deprecated now" + (sunset is null ? "" : $", to be removed on {sunset}"));
        }
        else if (was && !isNow)
        {
            Report(Reactivated, Effect.None, "the operation is no longer deprecated");
        }
        else if (was && SunsetDate.Text(from) is not null && sunset is null)
        {
            Report(SunsetDeleted, Effect.Lost, "the sunset was taken away");
        }
        else if (was && SunsetDate.Read(from) is { } old && SunsetDate.Read(to) is { } current && current < old)
        {
            Report(SunsetEarlier, Effect.Lost, $"the sunset moved from {old:yyyy-MM-dd} to {current:yyyy-MM-dd}");
        }

        void Report(Check check, Effect effect, string text) => context.Report(operation, check, effect, Direction.Request, from, to, text);
    }
}
