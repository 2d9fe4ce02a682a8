namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>Parameters that are announced to go, or no longer are.</summary>
internal sealed class ParameterDeprecationRule() : ParameterRule("Deprecated parameters", Deprecated, Reactivated, SunsetDeleted, SunsetEarlier)
{
    private static readonly Check Deprecated =
        Check.Of("request-parameter-deprecated", "request-parameter-reactivated", "A parameter is deprecated now.");

    private static readonly Check Reactivated =
        Check.Of("request-parameter-reactivated", "request-parameter-deprecated", "A parameter is no longer deprecated.");

    private static readonly Check SunsetDeleted = Check.OneWay(
        "request-parameter-sunset-deleted", Deprecation.NoUndatedMirror,
        "The day on which a deprecated parameter will go was taken away.", Deprecation.BrokenPromise);

    private static readonly Check SunsetEarlier = Check.OneWay(
        "request-parameter-sunset-date-changed-too-small", Deprecation.NoEarlierMirror,
        "A deprecated parameter will go earlier than announced.", Deprecation.BrokenPromise);

    private static readonly Deprecation Announcement = new(Deprecated, Reactivated, SunsetDeleted, SunsetEarlier);

    protected override void Compare(ParameterPair parameter, OperationPair operation, DiffContext context) =>
        context.Report(operation, parameter, Announcement.Judge(parameter.Base!, parameter.Head!, parameter.Text, $" of {parameter.Text}"));
}
