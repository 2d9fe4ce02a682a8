namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>A parameter in a path that has another name. Addresses stay the same; named arguments of generated methods do not.</summary>
internal sealed class PathParameterRenamedRule() : OperationRule("Renamed path parameters", Renamed)
{
    private static readonly Check Renamed =
        Check.OfChange("request-path-parameter-renamed", "A parameter in a path got another name.").Avoidable(Remedies.KeepName).OffWire();

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        var path = operation.Path;
        if (operation.Kind == OperationKind.Path && path.BasePath != path.HeadPath)
        {
            var text = $"the path {path.BasePath} is now written {path.HeadPath}";
            context.Report(operation, Renamed, Effect.None, Direction.Request, path.Base, path.Head, text);
        }
    }
}
