using PlexSdk.SpecTool.Diff.Rules.Lifecycle;

namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>Parameters that came, went or moved.</summary>
internal sealed class ParameterExistenceRule()
    : OperationRule("Parameters", Optional, Required, InPath, Removed, Announced, Early, Unreadable, Moved)
{
    private const string NoSunset = "What is added has no sunset.";

    private static readonly Check Optional = Check.Of("new-optional-request-parameter", "request-parameter-removed", "An optional parameter was added.");
    private static readonly Check Required = Check.Of("new-required-request-parameter", "request-parameter-removed", "A required parameter was added.")
        .Avoidable(Remedies.Optional);

    private static readonly Check InPath = Check.Of("new-request-path-parameter", "request-parameter-removed", "A parameter was added in the path.")
        .Avoidable("add a path, and keep the former one beside it");

    private static readonly Check Removed = Check.Of(
        "request-parameter-removed", "new-optional-request-parameter", "A parameter was removed.",
        "A warning: servers pass over what they do not know, but what it did is gone.").Avoidable(Remedies.Deprecate);

    private static readonly Check Announced = Check.OneWay(
        "request-parameter-removed-with-deprecation", "What is added was not announced.", "A deprecated parameter was removed.",
        "As for any removed parameter.");

    private static readonly Check Early = Check.OneWay(
        "request-parameter-removed-before-sunset", NoSunset, "A deprecated parameter was removed before its sunset.",
        "Breaking, because clients were promised the time until then.").Avoidable("keep it until its sunset");

    private static readonly Check Unreadable = Check.OneWay(
        "request-parameter-sunset-parse", NoSunset, "A deprecated parameter was removed whose sunset cannot be read.",
        "Breaking, because nobody can tell that the time has come.");

    private static readonly Check Moved = Check.OfChange("request-parameter-place-changed", "A parameter moved, from the query to a header for example.")
        .Avoidable("accept it in both places, each optional");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        var removed = operation.Parameters.Where(parameter => parameter.Head is null).ToList();
        foreach (var added in operation.Parameters.Where(parameter => parameter.Base is null))
        {
            if (removed.Find(parameter => parameter.Name == added.Name) is not { } moved)
            {
                Add(operation, context, added);
                continue;
            }

            removed.Remove(moved);
            var text = $"the parameter '{added.Name}' moved from {moved.Place} to {added.Place}";
            context.Report(operation, added with { Base = moved.Base }, new Outcome(Moved, Effect.Changed, text));
        }

        foreach (var parameter in removed)
            Remove(operation, context, parameter);
    }

    private static void Add(OperationPair operation, DiffContext context, ParameterPair parameter)
    {
        var check = parameter.Place == "path" ? InPath : parameter.IsRequired ? Required : Optional;
        var text = $"{parameter.Text} was added{(parameter.IsRequired ? " and is required" : "")}";
        context.Report(operation, parameter, new Outcome(check, parameter.IsRequired ? Effect.Narrowed : Effect.None, text));
    }

    private static void Remove(OperationPair operation, DiffContext context, ParameterPair parameter)
    {
        var isAnnounced = Canonical.IsTrue(parameter.Base!["deprecated"]);
        var isUnreadable = isAnnounced && SunsetDate.IsUnreadable(parameter.Base);
        var isEarly = isAnnounced && SunsetDate.Read(parameter.Base) > context.Options.Today;
        var check = isUnreadable ? Unreadable : isEarly ? Early : isAnnounced ? Announced : Removed;
        var effect = isUnreadable || isEarly ? Effect.Changed : Effect.Lost | (parameter.WasRequired ? Effect.Widened : Effect.None);
        context.Report(operation, parameter, new Outcome(check, effect, $"{parameter.Text} was removed"));
    }
}
