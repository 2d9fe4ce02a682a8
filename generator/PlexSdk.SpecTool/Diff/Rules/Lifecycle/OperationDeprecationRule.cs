namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>Operations that are announced to go, or no longer are, and the day of it.</summary>
internal sealed class OperationDeprecationRule()
    : OperationRule("Deprecated operations", Deprecated, Dated, Reactivated, SunsetDeleted, SunsetEarlier, SunsetUnreadable)
{
    private static readonly Check Deprecated = Check.Of("endpoint-deprecated", "endpoint-reactivated", "An operation is deprecated now.");
    private static readonly Check Reactivated = Check.Of("endpoint-reactivated", "endpoint-deprecated", "An operation is no longer deprecated.");

    private static readonly Check Dated = Check.OneWay(
        "endpoint-deprecated-with-sunset", "Reactivation takes the day away as well.", "An operation is deprecated now, with a day on which it will go.");

    private static readonly Check SunsetDeleted = Check.OneWay(
        "sunset-deleted", Deprecation.NoUndatedMirror, "The day on which a deprecated operation will go was taken away.", Deprecation.BrokenPromise);

    private static readonly Check SunsetEarlier = Check.OneWay(
        "api-sunset-date-changed-too-small", Deprecation.NoEarlierMirror, "A deprecated operation will go earlier than announced.", Deprecation.BrokenPromise);

    private static readonly Check SunsetUnreadable = Check.OneWay(
        "api-path-sunset-parse", "A readable day is no fault.", "The day on which an operation will go cannot be read.", Deprecation.BrokenPromise);

    private static readonly Deprecation Announcement = new(Deprecated, Reactivated, SunsetDeleted, SunsetEarlier);

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        var (from, to) = (operation.Base!, operation.Head!);
        var sunset = SunsetDate.Text(to);
        if (Canonical.IsTrue(to["deprecated"]) && SunsetDate.IsUnreadable(to) && SunsetDate.Text(from) != sunset)
            Report(new Outcome(SunsetUnreadable, Effect.Lost, $"the sunset '{sunset}' cannot be read as a day"));

        var outcome = Announcement.Judge(from, to, "the operation", "");
        Report(outcome?.Check == Deprecated && sunset is not null ? new Outcome(Dated, Effect.None, $"{outcome.Message}, to be removed on {sunset}") : outcome);

        void Report(Outcome? outcome) => context.Report(operation, Direction.Request, from, to, outcome);
    }
}
