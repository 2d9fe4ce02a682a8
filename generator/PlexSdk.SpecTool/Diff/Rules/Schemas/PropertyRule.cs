using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>
/// Properties that came or went. Senders do not send what is not declared and readers pass over what they do not know,
/// so a new optional property does no harm, unless the object was closed.
/// </summary>
internal sealed class PropertyRule : SchemaRule
{
    private static readonly Check OptionalAdded = new("new-optional-request-{area}", "response-optional-{area}-added", "An optional property was added.")
    {
        Mirror = "request-{area}-removed",
        ResponseCeiling = Grade.Warning,
        Reason = "A warning in a response where the object was closed with `additionalProperties: false`: a strict reader refuses what it does not know.",
    };

    private static readonly Check RequiredAdded = new("new-required-request-{area}", "response-required-{area}-added", "A required property was added.")
    {
        Mirror = "required-request-{area}-removed",
        ResponseCeiling = Grade.Warning,
        Reason = "As for an optional one: it only hurts readers of a closed object.",
    };

    private static readonly Check DefaultedAdded = new("new-required-request-{area}-with-default", "response-required-{area}-with-default-added", "A required property with a default was added.")
    {
        Mirror = "required-request-{area}-with-default-removed",
        ResponseCeiling = Grade.Warning,
        Reason = "The default does not make it less required: a document that lacks it is refused.",
    };

    private static readonly Check OptionalRemoved = new("request-{area}-removed", "response-optional-{area}-removed", "An optional property was removed.")
    {
        Mirror = "new-optional-request-{area}",
        Reason = "A warning, although open objects still allow it: the server no longer reads or writes it. Breaking in a request where the object is closed.",
    };

    private static readonly Check RequiredRemoved = new("required-request-{area}-removed", "response-required-{area}-removed", "A required property was removed.")
    {
        Mirror = "new-required-request-{area}",
        Reason = "In a request a warning (what is still sent is passed over) unless the object is closed.",
    };

    private static readonly Check DefaultedRemoved = new("required-request-{area}-with-default-removed", "response-required-{area}-with-default-removed", "A required property with a default was removed.")
    {
        Mirror = "new-required-request-{area}-with-default",
    };

    public override string Title => "Properties";

    public override IReadOnlyList<Check> Checks { get; } = [OptionalAdded, RequiredAdded, DefaultedAdded, OptionalRemoved, RequiredRemoved, DefaultedRemoved];

    public override RuleExample Example { get; } = new("type: object\nproperties:\n  id: {type: string}", "type: object\nproperties:\n  id: {type: string}\n  name: {type: string}\nrequired: [name]");

    public override void Compare(SchemaPair pair)
    {
        if (!pair.SharedTypes.HasFlag(JsonTypes.Object))
        {
            return;
        }

        foreach (var (name, parts) in pair.Head.Properties.Where(property => !pair.Base.Properties.ContainsKey(property.Key)))
        {
            Add(pair, name, parts, pair.HeadSchema.Pool.OfAll(parts));
        }

        foreach (var (name, parts) in pair.Base.Properties.Where(property => !pair.Head.Properties.ContainsKey(property.Key)))
        {
            Remove(pair, name, parts, pair.BaseSchema.Pool.OfAll(parts));
        }
    }

    private static void Add(SchemaPair pair, string name, List<JsonNode?> parts, Schema property)
    {
        var isRequired = pair.Head.Required.Contains(name) && !pair.Base.Required.Contains(name);
        var check = !isRequired ? OptionalAdded : property.Effective.Plain.ContainsKey("default") ? DefaultedAdded : RequiredAdded;
        var effect = isRequired ? Effect.Narrowed : Effect.None;
        if (pair.Base.AdditionalProperties.Any(Canonical.IsFalse))
        {
            effect |= Effect.Widened;
        }

        pair.ReportAt(check, effect, null, Place(pair.Head, name, parts), $"the {(isRequired ? "required" : "optional")} property '{name}' was added", Visible(property));
    }

    private static void Remove(SchemaPair pair, string name, List<JsonNode?> parts, Schema property)
    {
        var isRequired = pair.Base.Required.Contains(name);
        var check = !isRequired ? OptionalRemoved : property.Effective.Plain.ContainsKey("default") ? DefaultedRemoved : RequiredRemoved;
        var effect = Effect.Lost | (isRequired ? Effect.Widened : Effect.None);
        if (pair.Head.AdditionalProperties.Any(Canonical.IsFalse))
        {
            effect |= Effect.Narrowed;
        }

        pair.ReportAt(check, effect, Place(pair.Base, name, parts), null, $"the {(isRequired ? "required" : "optional")} property '{name}' was removed", Visible(property));
    }

    private static JsonNode? Place(EffectiveSchema schema, string name, List<JsonNode?> parts) => parts[0] ?? schema.At("properties")?[name] ?? schema.At("properties");

    private static Direction Visible(Schema property) =>
        Direction.Both & ~(property.Effective.IsReadOnly ? Direction.Request : 0) & ~(property.Effective.IsWriteOnly ? Direction.Response : 0);
}
