using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>A parameter in a path that has another name. Addresses stay the same; named arguments of generated methods do not.</summary>
internal sealed class PathParameterRenamedRule : OperationRule
{
    private static readonly Check Renamed = new("request-path-parameter-renamed", "A parameter in a path got another name.") { NoMirror = "The reverse is the same change.", IsOffWire = true };

    public override string Title => "Renamed path parameters";

    public override IReadOnlyList<Check> Checks { get; } = [Renamed];

    public override RuleExample Example { get; } = new(
        "paths: {'/users/{id}': {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: done}}}}}",
        "paths: {'/users/{userId}': {get: {parameters: [{name: userId, in: path, required: true, schema: {type: string}}], responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon || operation.Kind != OperationKind.Path || operation.Path.BasePath == operation.Path.HeadPath)
        {
            return;
        }

        context.Report(operation, Renamed, Effect.None, Direction.Request, operation.Path.Base, operation.Path.Head, $"the path {operation.Path.BasePath} is now written {operation.Path.HeadPath}");
    }
}
