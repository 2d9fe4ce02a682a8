using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties that are on both sides and became required or optional.</summary>
internal sealed class RequiredRule : SchemaRule
{
    private static readonly Check BecameRequired = Check.OfSchema("became-required", "became-optional", "A property became required.");
    private static readonly Check BecameOptional = Check.OfSchema("became-optional", "became-required", "A property became optional.");
    private static readonly Check DefaultedRequired = Check.OfSchema("became-required-with-default", "became-optional-with-default", "A property that has a default became required.");
    private static readonly Check DefaultedOptional = Check.OfSchema("became-optional-with-default", "became-required-with-default", "A property that has a default became optional.");
    private static readonly Check UndeclaredAdded = Check.OfSchema("undeclared-required-added", "undeclared-required-removed", "A name that `properties` does not declare became required.") with
    {
        RequestCeiling = Grade.Warning,
        Reason = "The document contradicts itself: no generated client can send what is not declared, and servers read the same document. Mostly a slip in `required`.",
    };

    private static readonly Check UndeclaredRemoved = Check.OfSchema("undeclared-required-removed", "undeclared-required-added", "A name that `properties` does not declare is no longer required.")
        with
    { ResponseCeiling = Grade.Warning, Reason = "As for its mirror." };

    public override string Title => "Required properties";

    public override IReadOnlyList<Check> Checks { get; } = [BecameRequired, BecameOptional, DefaultedRequired, DefaultedOptional, UndeclaredAdded, UndeclaredRemoved];

    public override RuleExample Example { get; } = new("type: object\nproperties:\n  id: {type: string}", "type: object\nproperties:\n  id: {type: string}\nrequired: [id]");

    public override void Compare(SchemaPair pair)
    {
        if (!pair.SharedTypes.HasFlag(JsonTypes.Object))
        {
            return;
        }

        foreach (var name in pair.Head.Required.Except(pair.Base.Required))
        {
            Report(pair, name, isRequired: true);
        }

        foreach (var name in pair.Base.Required.Except(pair.Head.Required))
        {
            Report(pair, name, isRequired: false);
        }
    }

    private static void Report(SchemaPair pair, string name, bool isRequired)
    {
        var effect = isRequired ? Effect.Narrowed : Effect.Widened;
        var text = $"the property '{name}' became {(isRequired ? "required" : "optional")}";
        if (!pair.Base.Properties.TryGetValue(name, out var from) || !pair.Head.Properties.TryGetValue(name, out var to))
        {
            if (!pair.Base.Properties.ContainsKey(name) && !pair.Head.Properties.ContainsKey(name))
            {
                pair.Report(isRequired ? UndeclaredAdded : UndeclaredRemoved, effect, "required", $"the name '{name}', which properties does not declare, became {(isRequired ? "required" : "optional")}");
            }

            return;
        }

        var property = pair.HeadSchema.Pool.OfAll(to).Effective;
        var old = pair.BaseSchema.Pool.OfAll(from).Effective;
        var check = (property.Plain.ContainsKey("default"), isRequired) switch
        {
            (true, true) => DefaultedRequired,
            (true, false) => DefaultedOptional,
            (false, true) => BecameRequired,
            (false, false) => BecameOptional,
        };
        var directions = Direction.Both & ~(property.IsReadOnly && old.IsReadOnly ? Direction.Request : 0) & ~(property.IsWriteOnly && old.IsWriteOnly ? Direction.Response : 0);
        pair.ReportAt(check, effect, from[0], to[0], text, directions);
    }
}
