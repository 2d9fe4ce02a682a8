using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>Parameters that came, went or moved.</summary>
internal sealed class ParameterExistenceRule : OperationRule
{
    private static readonly Check Optional = new("new-optional-request-parameter", "An optional parameter was added.") { Mirror = "request-parameter-removed" };
    private static readonly Check Required = new("new-required-request-parameter", "A required parameter was added.") { Mirror = "request-parameter-removed" };
    private static readonly Check InPath = new("new-request-path-parameter", "A parameter was added in the path.") { Mirror = "request-parameter-removed" };
    private static readonly Check Removed = new("request-parameter-removed", "A parameter was removed.")
    { Mirror = "new-optional-request-parameter", Reason = "A warning: servers pass over what they do not know, but what it did is gone." };
    private static readonly Check Announced = new("request-parameter-removed-with-deprecation", "A deprecated parameter was removed.") { NoMirror = "What is added was not announced.", Reason = "As for any removed parameter." };
    private static readonly Check Early = new("request-parameter-removed-before-sunset", "A deprecated parameter was removed before its sunset.") { NoMirror = "What is added has no sunset.", Reason = "Breaking, because clients were promised the time until then." };
    private static readonly Check Unreadable = new("request-parameter-sunset-parse", "A deprecated parameter was removed whose sunset cannot be read.") { NoMirror = "What is added has no sunset.", Reason = "Breaking, because nobody can tell that the time has come." };
    private static readonly Check Moved = new("request-parameter-place-changed", "A parameter moved, from the query to a header for example.") { NoMirror = "The reverse is the same change." };

    public override string Title => "Parameters";

    public override IReadOnlyList<Check> Checks { get; } = [Optional, Required, InPath, Removed, Announced, Early, Unreadable, Moved];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {parameters: [{name: limit, in: query, required: true, schema: {type: integer}}], responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon)
        {
            return;
        }

        var removed = operation.Parameters.Where(parameter => parameter.Head is null).ToList();
        foreach (var added in operation.Parameters.Where(parameter => parameter.Base is null))
        {
            var moved = removed.Find(parameter => parameter.Name == added.Name);
            if (moved is null)
            {
                Add(operation, context, added);
                continue;
            }

            removed.Remove(moved);
            context.Report(operation, Moved, Effect.Changed, operation.Input, moved.Base, added.Head, $"the parameter '{added.Name}' moved from {moved.Place} to {added.Place}");
        }

        foreach (var parameter in removed)
        {
            Remove(operation, context, parameter);
        }
    }

    private static void Add(OperationPair operation, DiffContext context, ParameterPair parameter)
    {
        var check = parameter.Place == "path" ? InPath : parameter.IsRequired ? Required : Optional;
        context.Report(operation, check, parameter.IsRequired ? Effect.Narrowed : Effect.None, operation.Input, null, parameter.Head, $"{parameter.Text} was added{(parameter.IsRequired ? " and is required" : "")}");
    }

    private static void Remove(OperationPair operation, DiffContext context, ParameterPair parameter)
    {
        var isAnnounced = Canonical.IsTrue(parameter.Base!["deprecated"]);
        var isUnreadable = isAnnounced && SunsetDate.IsUnreadable(parameter.Base);
        var isEarly = isAnnounced && SunsetDate.Read(parameter.Base) > context.Options.Today;
        var check = isUnreadable ? Unreadable : isEarly ? Early : isAnnounced ? Announced : Removed;
        var effect = isUnreadable || isEarly ? Effect.Changed : Effect.Lost | (parameter.WasRequired ? Effect.Widened : Effect.None);
        context.Report(operation, check, effect, operation.Input, parameter.Base, null, $"{parameter.Text} was removed");
    }
}
