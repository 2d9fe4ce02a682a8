using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The property that tells which alternative a value is, and the values that it has.</summary>
internal sealed class DiscriminatorRule : SchemaRule
{
    private const string Why = "oasdiff informs; a client that reads the discriminator picks the wrong type, or none.";

    private static readonly Check Added = Check.OfSchema("discriminator-added", "discriminator-removed", "A discriminator was added.");
    private static readonly Check Removed = Check.OfSchema("discriminator-removed", "discriminator-added", "The discriminator was removed.") with { Reason = Why };
    private static readonly Check NameChanged = Check.OfSchema("discriminator-property-name-changed", null, "The discriminator is another property.") with { NoMirror = "The reverse is the same change.", Reason = Why };
    private static readonly Check MappingAdded = Check.OfSchema("discriminator-mapping-added", "discriminator-mapping-deleted", "A value was added to the mapping.") with { Reason = Why };
    private static readonly Check MappingDeleted = Check.OfSchema("discriminator-mapping-deleted", "discriminator-mapping-added", "A value was removed from the mapping.") with { Reason = Why };
    private static readonly Check MappingChanged = Check.OfSchema("discriminator-mapping-changed", null, "A value means another schema.") with { NoMirror = "The reverse is the same change.", Reason = Why };

    public override string Title => "Discriminators";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, NameChanged, MappingAdded, MappingDeleted, MappingChanged];

    public override RuleExample Example { get; } = new("type: object\nproperties: {a: {type: string}, b: {type: string}}\ndiscriminator: {propertyName: a}", "type: object\nproperties: {a: {type: string}, b: {type: string}}\ndiscriminator: {propertyName: b}");

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Plain.GetValueOrDefault("discriminator") as JsonObject, pair.Head.Plain.GetValueOrDefault("discriminator") as JsonObject);
        if (from is null && to is not null)
        {
            pair.Report(Added, Effect.None, "discriminator", $"the discriminator '{to["propertyName"]}' was added");
        }
        else if (from is not null && to is null)
        {
            pair.Report(Removed, Effect.Widened, "discriminator", $"the discriminator '{from["propertyName"]}' was removed");
        }
        else if (from is not null && to is not null)
        {
            Compare(pair, from, to);
        }
    }

    private static void Compare(SchemaPair pair, JsonObject from, JsonObject to)
    {
        if (!Canonical.Equal(from["propertyName"], to["propertyName"]))
        {
            pair.Report(NameChanged, Effect.Changed, "discriminator", $"the discriminator changed from '{from["propertyName"]}' to '{to["propertyName"]}'");
        }

        var (before, after) = (from["mapping"] as JsonObject ?? [], to["mapping"] as JsonObject ?? []);
        foreach (var (value, schema) in after)
        {
            if (!before.TryGetPropertyValue(value, out var old))
            {
                pair.Report(MappingAdded, Effect.Widened, "discriminator", $"the value '{value}' was added to the discriminator's mapping");
            }
            else if (!IsSame(pair, old, schema))
            {
                pair.Report(MappingChanged, Effect.Changed, "discriminator", $"the value '{value}' of the discriminator means {schema} instead of {old}");
            }
        }

        foreach (var (value, _) in before.Where(entry => !after.ContainsKey(entry.Key)))
        {
            pair.Report(MappingDeleted, Effect.Narrowed, "discriminator", $"the value '{value}' was removed from the discriminator's mapping");
        }
    }

    // A mapping may name the schema or point to it; a renamed schema of the same shape is still the same.
    private static bool IsSame(SchemaPair pair, JsonNode? from, JsonNode? to)
    {
        if (Canonical.Equal(from, to))
        {
            return true;
        }

        return Find(pair.BaseSchema.Pool, from) is { } old && Find(pair.HeadSchema.Pool, to) is { } current && pair.Relate(old, current) == Effect.None;
    }

    private static Schema? Find(SchemaPool pool, JsonNode? name) =>
        Reading.JsonPointer.TryFollow(pool.Document.Root, name?.ToString() is { } text && text.StartsWith('#') ? text : $"#/components/schemas/{name}", out var node) ? pool.Of(node) : null;
}
