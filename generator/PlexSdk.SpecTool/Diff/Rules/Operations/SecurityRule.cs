using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>
/// What a caller must prove. A caller who satisfied an alternative before must satisfy one now; else the change that took it away is breaking.
/// </summary>
internal sealed class SecurityRule : OperationRule
{
    private const string Why = "oasdiff informs; a running caller is refused.";

    private static readonly Check Added = new("api-security-added", "Authentication became required, or an alternative was added.") { Mirror = "api-security-removed", Reason = "oasdiff informs; where anonymous calls were allowed, running callers are refused." };
    private static readonly Check Removed = new("api-security-removed", "A way to authenticate is no longer accepted, or none is required any more.") { Mirror = "api-security-added", Reason = Why };
    private static readonly Check ScopeAdded = new("api-security-scope-added", "A further scope is required.") { Mirror = "api-security-scope-removed", Reason = Why };
    private static readonly Check ScopeRemoved = new("api-security-scope-removed", "A scope is no longer required.") { Mirror = "api-security-scope-added" };
    private static readonly Check ComponentChanged = new("api-security-component-type-changed", "A security scheme asks for something else: another type, name, place, HTTP scheme or address.") { NoMirror = "The reverse is the same change.", Reason = Why };

    public override string Title => "Security";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, ScopeAdded, ScopeRemoved, ComponentChanged];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {responses: {'204': {description: done}}}}}",
        "security: [{key: []}]\npaths: {/users: {get: {responses: {'204': {description: done}}}}}\ncomponents: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (operation is not { Base: { } from, Head: { } to } || operation.Kind != OperationKind.Path)
        {
            return;
        }

        var before = SecurityRequirements.Of(context.Base, from);
        var after = SecurityRequirements.Of(context.Head, to);
        foreach (var old in before.Where(old => !after.Any(current => current.IsSatisfiedBy(old))))
        {
            Blame(operation, context, old, after, isRefused: true);
        }

        foreach (var current in after.Where(current => !before.Any(old => old.IsSatisfiedBy(current))))
        {
            Blame(operation, context, current, before, isRefused: false);
        }
    }

    // The nearest alternative of the other side shows what happened.
    private static void Blame(OperationPair operation, DiffContext context, SecurityAlternative alternative, IReadOnlyList<SecurityAlternative> others, bool isRefused)
    {
        var effect = isRefused ? Effect.Narrowed : Effect.Widened;
        var names = alternative.Demands.Select(demand => demand.Name).ToHashSet();
        var nearest = others.FirstOrDefault(other => names.Count > 0 && names.SetEquals(other.Demands.Select(demand => demand.Name)));
        var changed = nearest is null ? [] : alternative.Demands.Join(nearest.Demands, demand => demand.Name, demand => demand.Name, (mine, theirs) => (Mine: mine, Theirs: theirs)).ToList();
        if (changed.Find(pair => pair.Mine.Kind != pair.Theirs.Kind) is { Mine: { } mine, Theirs: { } theirs })
        {
            if (isRefused)
            {
                Report(ComponentChanged, Effect.Changed, mine.Scheme ?? alternative.Node, theirs.Scheme ?? nearest!.Node, $"the security scheme '{mine.Name}' asks for {theirs.Kind} instead of {mine.Kind}");
            }
        }
        else if (nearest is not null)
        {
            var scopes = changed.SelectMany(pair => isRefused ? pair.Theirs.Scopes.Except(pair.Mine.Scopes) : pair.Mine.Scopes.Except(pair.Theirs.Scopes)).ToList();
            var (was, isNow) = isRefused ? (alternative.Node, nearest.Node) : (nearest.Node, alternative.Node);
            var (check, text) = isRefused ? (ScopeAdded, $"the scope {string.Join(", ", scopes)} became required") : (ScopeRemoved, "fewer scopes are required");
            Report(check, effect, was, isNow, text);
        }
        else if (isRefused)
        {
            var isAnonymous = names.Count == 0;
            Report(isAnonymous ? Added : Removed, effect, alternative.Node, others[0].Node, isAnonymous ? $"{Text(others[0])} became required" : $"{Text(alternative)} is no longer accepted");
        }
        else
        {
            Report(names.Count == 0 ? Removed : Added, Effect.None, others[0].Node, alternative.Node, names.Count == 0 ? "no authentication is required any more" : $"{Text(alternative)} is accepted as well");
        }

        void Report(Check check, Effect what, JsonNode? was, JsonNode? isNow, string text) =>
            context.Findings.Add(new Finding(check, what, Direction.Request, "", was, isNow, text) { Owner = isNow ?? operation.Head }, [operation.Name]);
    }

    private static string Text(SecurityAlternative alternative) => string.Join(" with ", alternative.Demands.Select(demand => demand.Kind));
}
