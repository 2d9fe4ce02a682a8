using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A read-only property is in no request: becoming one, or ceasing to be one, takes it out or puts it in.</summary>
internal sealed class ReadOnlyRule : SchemaRule
{
    private static readonly Check OptionalBecame = Became("optional", "A warning in a request: what clients still send is passed over.");
    private static readonly Check OptionalBecameNot = BecameNot("optional");
    private static readonly Check RequiredBecame = Became("required", "A warning in a request: what clients still send is passed over.");
    private static readonly Check RequiredBecameNot = BecameNot("required") with { Reason = "oasdiff informs; in a request it is a new required property." };

    public override string Title => "`readOnly`";

    public override IReadOnlyList<Check> Checks { get; } = [OptionalBecame, OptionalBecameNot, RequiredBecame, RequiredBecameNot];

    public override RuleExample Example { get; } = new("type: object\nproperties:\n  id: {type: string}", "type: object\nproperties:\n  id: {type: string, readOnly: true}");

    public override void Compare(SchemaPair pair)
    {
        foreach (var (name, from, to) in CommonProperties.Of(pair))
        {
            if (from.Effective.IsReadOnly == to.Effective.IsReadOnly)
            {
                continue;
            }

            var isRequired = pair.Head.Required.Contains(name);
            if (to.Effective.IsReadOnly)
            {
                pair.ReportAt(isRequired ? RequiredBecame : OptionalBecame, Effect.Lost, from.Node, to.Node, $"the property '{name}' became read-only", Direction.Request);
            }
            else
            {
                pair.ReportAt(isRequired ? RequiredBecameNot : OptionalBecameNot, isRequired ? Effect.Narrowed : Effect.None, from.Node, to.Node, $"the property '{name}' is no longer read-only", Direction.Request);
            }
        }
    }

    private static Check Became(string need, string reason) =>
        new($"request-{need}-{{area}}-became-read-only", $"response-{need}-{{area}}-became-read-only", $"A property that is {need} became read-only.") { Mirror = $"request-{need}-{{area}}-became-not-read-only", Reason = reason };

    private static Check BecameNot(string need) =>
        new($"request-{need}-{{area}}-became-not-read-only", $"response-{need}-{{area}}-became-not-read-only", $"A property that is {need} is no longer read-only.") { Mirror = $"request-{need}-{{area}}-became-read-only" };
}
