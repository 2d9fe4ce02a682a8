namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>
/// Properties that came or went. Senders do not send what is not declared and readers pass over what they do not know,
/// so a new optional property does no harm, unless the object was closed.
/// </summary>
internal sealed class PropertyRule()
    : SchemaRule("Properties", OptionalAdded, RequiredAdded, DefaultedAdded, OptionalRemoved, RequiredRemoved, DefaultedRemoved)
{
    private static readonly Check OptionalAdded = Added(
        "new-optional-request-{area}", "response-optional-{area}-added", "request-{area}-removed", "An optional property was added.",
        "A warning in a response where the object was closed with `additionalProperties: false`: a strict reader refuses what it does not know.");

    private static readonly Check RequiredAdded = Added(
        "new-required-request-{area}", "response-required-{area}-added", "required-request-{area}-removed", "A required property was added.",
        "As for an optional one: it only hurts readers of a closed object.").Avoidable(Remedies.Optional, Direction.Request);

    private static readonly Check DefaultedAdded = Added(
        "new-required-request-{area}-with-default", "response-required-{area}-with-default-added", "required-request-{area}-with-default-removed",
        "A required property with a default was added.",
        "The default does not make it less required: a document that lacks it is refused.").Avoidable(Remedies.Optional, Direction.Request);

    private static readonly Check OptionalRemoved = Removed(
        "request-{area}-removed", "response-optional-{area}-removed", "new-optional-request-{area}", "An optional property was removed.",
        "A warning, although open objects still allow it: the server no longer reads or writes it. Breaking in a request where the object is closed.")
        .Avoidable(Remedies.Deprecate);

    private static readonly Check RequiredRemoved = Removed(
        "required-request-{area}-removed", "response-required-{area}-removed", "new-required-request-{area}", "A required property was removed.",
        "In a request a warning (what is still sent is passed over) unless the object is closed.").Avoidable(Remedies.Deprecate);

    private static readonly Check DefaultedRemoved = Removed(
        "required-request-{area}-with-default-removed", "response-required-{area}-with-default-removed", "new-required-request-{area}-with-default",
        "A required property with a default was removed.").Avoidable(Remedies.Deprecate);

    public override void Compare(SchemaPair pair)
    {
        if (!pair.SharedTypes.HasFlag(TypeSet.Object))
            return;

        foreach (var (name, parts) in pair.Head.Properties.Where(property => !pair.Base.Properties.ContainsKey(property.Key)))
        {
            Add(pair, name, parts);
        }

        foreach (var (name, parts) in pair.Base.Properties.Where(property => !pair.Head.Properties.ContainsKey(property.Key)))
        {
            Remove(pair, name, parts);
        }
    }

    private static void Add(SchemaPair pair, string name, List<JsonNode?> parts)
    {
        var property = pair.HeadSchema.Pool.OfAll(parts).Effective;
        var isRequired = pair.Head.Required.Contains(name) && !pair.Base.Required.Contains(name);
        var check = !isRequired ? OptionalAdded : property.HasDefault ? DefaultedAdded : RequiredAdded;
        var effect = (isRequired ? Effect.Narrowed : Effect.None) | (pair.Base.IsClosed ? Effect.Widened : Effect.None);
        var text = $"the {(isRequired ? "required" : "optional")} property '{name}' was added";
        pair.ReportAt(check, effect, null, Place(pair.Head, name, parts), text, Direction.Both & ~property.Hidden);
    }

    private static void Remove(SchemaPair pair, string name, List<JsonNode?> parts)
    {
        var property = pair.BaseSchema.Pool.OfAll(parts).Effective;
        var isRequired = pair.Base.Required.Contains(name);
        var check = !isRequired ? OptionalRemoved : property.HasDefault ? DefaultedRemoved : RequiredRemoved;
        var effect = Effect.Lost | (isRequired ? Effect.Widened : Effect.None) | (pair.Head.IsClosed ? Effect.Narrowed : Effect.None);
        var text = $"the {(isRequired ? "required" : "optional")} property '{name}' was removed";
        pair.ReportAt(check, effect, Place(pair.Base, name, parts), null, text, Direction.Both & ~property.Hidden);
    }

    private static JsonNode? Place(EffectiveSchema schema, string name, List<JsonNode?> parts) =>
        parts[0] ?? schema.At("properties")?[name] ?? schema.At("properties");

    private static Check Added(string requestId, string responseId, string mirror, string description, string reason) =>
        Removed(requestId, responseId, mirror, description, reason).AtMost(Grade.Warning, Direction.Response);

    private static Check Removed(string requestId, string responseId, string mirror, string description, string? reason = null) =>
        new(requestId, responseId, description) { Mirror = mirror, Reason = reason };
}
