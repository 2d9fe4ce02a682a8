using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>Operations that are gone. To have announced it does not keep a running client alive, so it stays breaking.</summary>
internal sealed class OperationRemovedRule : OperationRule
{
    private const string Why = "oasdiff informs once the sunset has passed; a client that still calls the operation breaks all the same.";

    private static readonly Check Unannounced = new("api-removed-without-deprecation", "An operation was removed.") { Mirror = "endpoint-added" };
    private static readonly Check Early = new("api-removed-before-sunset", "A deprecated operation was removed before its sunset.") { NoMirror = "What is added has no sunset." };
    private static readonly Check Announced = new("api-removed-with-deprecation", "A deprecated operation was removed.") { NoMirror = "What is added was not announced.", Reason = Why };
    private static readonly Check PathUnannounced = new("api-path-removed-without-deprecation", "A path was removed with all its operations.") { NoMirror = "Operations of an added path are reported one by one." };
    private static readonly Check PathEarly = new("api-path-removed-before-sunset", "A path was removed before the sunset of an operation.") { NoMirror = "What is added has no sunset." };
    private static readonly Check PathAnnounced = new("api-path-removed-with-deprecation", "A path with a deprecated operation was removed.") { NoMirror = "What is added was not announced.", Reason = Why };
    private static readonly Check HookRemoved = new("webhook-removed", "The server no longer makes a call that it made.") { Mirror = "webhook-added" };

    public override string Title => "Removed operations";

    public override IReadOnlyList<Check> Checks { get; } = [Unannounced, Early, Announced, PathUnannounced, PathEarly, PathAnnounced, HookRemoved];

    public override RuleExample Example { get; } = new(
        "paths:\n  /users:\n    get: {responses: {'204': {description: done}}}\n    delete: {responses: {'204': {description: done}}}",
        "paths:\n  /users:\n    get: {responses: {'204': {description: done}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (operation.Head is not null || operation.Base is not { } gone)
        {
            return;
        }

        if (operation.Kind != OperationKind.Path)
        {
            context.Report(operation, HookRemoved, Effect.Changed, Direction.Response, gone, null, $"the {operation.Kind.ToString().ToLowerInvariant()} {operation.Method} {operation.Path.BasePath} was removed");
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
        if (isEarly)
        {
            text += $", though it was announced for {SunsetDate.Text(gone)}";
        }

        context.Report(operation, check, Effect.Changed, Direction.Request, isPath ? operation.Path.Base : gone, null, text);
    }
}
