using PlexSdk.SpecTool.Diff.Rules.Lifecycle;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>Operations that are gone. To have announced it does not keep a running client alive, so it stays breaking.</summary>
internal sealed class OperationRemovedRule()
    : OperationRule("Removed operations", Unannounced, Early, Announced, PathUnannounced, PathEarly, PathAnnounced, HookRemoved)
{
    private const string Why = "oasdiff informs once the sunset has passed; a client that still calls the operation breaks all the same.";
    private const string NoSunset = "What is added has no sunset.";
    private const string UntilSunset = "keep it until its sunset";
    private const string NotAnnounced = "What is added was not announced.";

    private static readonly Check Unannounced = Check.Of("api-removed-without-deprecation", "endpoint-added", "An operation was removed.")
        .Avoidable(Remedies.Deprecate);

    private static readonly Check Early =
        Check.OneWay("api-removed-before-sunset", NoSunset, "A deprecated operation was removed before its sunset.").Avoidable(UntilSunset);

    private static readonly Check Announced =
        Check.OneWay("api-removed-with-deprecation", NotAnnounced, "A deprecated operation was removed.", Why);

    private static readonly Check PathUnannounced = Check.OneWay(
        "api-path-removed-without-deprecation", "Operations of an added path are reported one by one.", "A path was removed with all its operations.")
        .Avoidable(Remedies.Deprecate);

    private static readonly Check PathEarly =
        Check.OneWay("api-path-removed-before-sunset", NoSunset, "A path was removed before the sunset of an operation.").Avoidable(UntilSunset);

    private static readonly Check PathAnnounced =
        Check.OneWay("api-path-removed-with-deprecation", NotAnnounced, "A path with a deprecated operation was removed.", Why);

    private static readonly Check HookRemoved = Check.Of("webhook-removed", "webhook-added", "The server no longer makes a call that it made.")
        .Avoidable(Remedies.Deprecate);

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (operation.Head is not null || operation.Base is not { } gone)
            return;

        if (operation.Kind != OperationKind.Path)
        {
            var hook = operation.HookText(operation.Path.BasePath);
            context.Report(operation, HookRemoved, Effect.Changed, Direction.Response, gone, null, $"the {hook} was removed");
            return;
        }

        var isPath = operation.Path.Head is null;
        var isAnnounced = Canonical.IsTrue(gone["deprecated"]);
        var isEarly = isAnnounced && (SunsetDate.Read(gone) is { } day ? day > context.Options.Today : SunsetDate.Text(gone) is not null);
        var check = (isPath, isEarly, isAnnounced) switch
        {
            (true, true, _) => PathEarly,
            (true, _, true) => PathAnnounced,
            (true, _, _) => PathUnannounced,
            (_, true, _) => Early,
            (_, _, true) => Announced,
            _ => Unannounced,
        };
        var text = isPath ? $"the path {operation.Path.BasePath} was removed" : $"the operation {operation.Name} was removed";
        var early = isEarly ? $", though it was announced for {SunsetDate.Text(gone)}" : "";
        context.Report(operation, check, Effect.Changed, Direction.Request, isPath ? operation.Path.Base : gone, null, text + early);
    }
}
