namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>
/// What a caller must prove. A caller who satisfied an alternative before must satisfy one now; else the change that took it away is breaking.
/// </summary>
internal sealed class SecurityRule() : OperationRule("Security", Added, Removed, ScopeAdded, ScopeRemoved, ComponentChanged)
{
    private const string Why = "oasdiff informs; a running caller is refused.";

    private static readonly Check Added = Check.Of(
        "api-security-added", "api-security-removed", "Authentication became required, or an alternative was added.",
        "oasdiff informs; where anonymous calls were allowed, running callers are refused.").Avoidable(Remedies.AcceptBoth);

    private static readonly Check Removed = Check.Of(
        "api-security-removed", "api-security-added", "A way to authenticate is no longer accepted, or none is required any more.", Why)
        .Avoidable(Remedies.AcceptBoth);

    private static readonly Check ScopeAdded = Check.Of("api-security-scope-added", "api-security-scope-removed", "A further scope is required.", Why)
        .Avoidable("accept the former scopes beside the new ones, as a further entry of security");

    private static readonly Check ScopeRemoved = Check.Of("api-security-scope-removed", "api-security-scope-added", "A scope is no longer required.");
    private static readonly Check ComponentChanged = Check.OfChange(
        "api-security-component-type-changed", "A security scheme asks for something else: another type, name, place, HTTP scheme or address.", Why)
        .Avoidable("add a scheme for the new way, and accept both");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        if (operation.Kind != OperationKind.Path)
            return;

        var before = SecurityRequirements.Of(context.Base, operation.Base!);
        var after = SecurityRequirements.Of(context.Head, operation.Head!);
        foreach (var old in before.Where(old => !after.Any(current => current.IsSatisfiedBy(old))))
            Blame(operation, context, old, after, isRefused: true);

        foreach (var current in after.Where(current => !before.Any(old => old.IsSatisfiedBy(current))))
            Blame(operation, context, current, before, isRefused: false);
    }

    // The nearest alternative of the other side shows what happened.
    private static void Blame(
        OperationPair operation, DiffContext context, SecurityAlternative alternative, IReadOnlyList<SecurityAlternative> others, bool isRefused)
    {
        var names = alternative.Demands.Select(demand => demand.Name).ToHashSet();
        var nearest = others.FirstOrDefault(other => names.Count > 0 && names.SetEquals(other.Demands.Select(demand => demand.Name)));
        var common = alternative.Demands
            .Join(nearest?.Demands ?? [], mine => mine.Name, theirs => theirs.Name, (mine, theirs) => (Mine: mine, Theirs: theirs)).ToList();
        if (common.Find(pair => pair.Mine.Kind != pair.Theirs.Kind) is { Mine: { } mine, Theirs: { } theirs })
        {
            if (isRefused)
            {
                var (was, isNow) = (mine.Scheme ?? alternative.Node, theirs.Scheme ?? nearest!.Node);
                Report(ComponentChanged, Effect.Changed, was, isNow, $"the security scheme '{mine.Name}' asks for {theirs.Kind} instead of {mine.Kind}");
            }
        }
        else if (nearest is not null && isRefused)
        {
            var scopes = common.SelectMany(pair => pair.Theirs.Scopes.Except(pair.Mine.Scopes));
            Report(ScopeAdded, Effect.Narrowed, alternative.Node, nearest.Node, $"the scope {string.Join(", ", scopes)} became required");
        }
        else if (nearest is not null)
        {
            Report(ScopeRemoved, Effect.Widened, nearest.Node, alternative.Node, "fewer scopes are required");
        }
        else
        {
            var (check, text) = (isRefused, isAnonymous: names.Count == 0) switch
            {
                (true, true) => (Added, $"{Text(others[0])} became required"),
                (true, false) => (Removed, $"{Text(alternative)} is no longer accepted"),
                (false, true) => (Removed, "no authentication is required any more"),
                (false, false) => (Added, $"{Text(alternative)} is accepted as well"),
            };
            var (was, isNow) = isRefused ? (alternative.Node, others[0].Node) : (others[0].Node, alternative.Node);
            Report(check, isRefused ? Effect.Narrowed : Effect.None, was, isNow, text);
        }

        void Report(Check check, Effect effect, JsonNode? was, JsonNode? isNow, string text) =>
            context.Report(operation, check, effect, Direction.Request, was, isNow, text, isNow ?? operation.Head);
    }

    private static string Text(SecurityAlternative alternative) => string.Join(" with ", alternative.Demands.Select(demand => demand.Kind));
}
