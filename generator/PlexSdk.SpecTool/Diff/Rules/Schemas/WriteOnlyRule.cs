using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A write-only property is in no response: becoming one, or ceasing to be one, takes it out or puts it in.</summary>
internal sealed class WriteOnlyRule : SchemaRule
{
    private const string Gone = "A warning in a response, required or not: such properties were mostly never sent, and the document now says so.";
    private const string Shown = "A warning in a response: what was held back (a password, say) is shown.";

    private static readonly Check OptionalBecame = Became("optional");
    private static readonly Check OptionalBecameNot = BecameNot("optional");
    private static readonly Check RequiredBecame = Became("required");
    private static readonly Check RequiredBecameNot = BecameNot("required");

    public override string Title => "`writeOnly`";

    public override IReadOnlyList<Check> Checks { get; } = [OptionalBecame, OptionalBecameNot, RequiredBecame, RequiredBecameNot];

    public override RuleExample Example { get; } = new("type: object\nproperties:\n  secret: {type: string}", "type: object\nproperties:\n  secret: {type: string, writeOnly: true}");

    public override void Compare(SchemaPair pair)
    {
        foreach (var (name, from, to) in CommonProperties.Of(pair))
        {
            if (from.Effective.IsWriteOnly == to.Effective.IsWriteOnly)
            {
                continue;
            }

            var isRequired = pair.Head.Required.Contains(name);
            if (to.Effective.IsWriteOnly)
            {
                pair.ReportAt(isRequired ? RequiredBecame : OptionalBecame, Effect.Lost, from.Node, to.Node, $"the property '{name}' became write-only", Direction.Response);
            }
            else
            {
                pair.ReportAt(isRequired ? RequiredBecameNot : OptionalBecameNot, Effect.Lost, from.Node, to.Node, $"the property '{name}' is no longer write-only", Direction.Response);
            }
        }
    }

    private static Check Became(string need) =>
        new($"request-{need}-{{area}}-became-write-only", $"response-{need}-{{area}}-became-write-only", $"A property that is {need} became write-only.") { Mirror = $"request-{need}-{{area}}-became-not-write-only", Reason = Gone };

    private static Check BecameNot(string need) =>
        new($"request-{need}-{{area}}-became-not-write-only", $"response-{need}-{{area}}-became-not-write-only", $"A property that is {need} is no longer write-only.") { Mirror = $"request-{need}-{{area}}-became-write-only", Reason = Shown };
}
