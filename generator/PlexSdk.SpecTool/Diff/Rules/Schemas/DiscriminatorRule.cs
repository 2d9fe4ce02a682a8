namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The property that tells which alternative a value is, and the values that it has.</summary>
internal sealed class DiscriminatorRule()
    : SchemaRule("Discriminators", Added, Removed, NameChanged, MappingAdded, MappingDeleted, MappingChanged)
{
    private const string Why = "oasdiff informs; a client that reads the discriminator picks the wrong type, or none.";

    private static readonly Check Added = Check.OfSchema("discriminator-added", "discriminator-removed", "A discriminator was added.");
    private static readonly Check Removed = Check.OfSchema("discriminator-removed", "discriminator-added", "The discriminator was removed.", Why);
    private static readonly Check NameChanged =
        Check.OfSchemaChange("discriminator-property-name-changed", "The discriminator is another property.", Why);

    private static readonly Check MappingAdded =
        Check.OfSchema("discriminator-mapping-added", "discriminator-mapping-deleted", "A value was added to the mapping.", Why);

    private static readonly Check MappingDeleted =
        Check.OfSchema("discriminator-mapping-deleted", "discriminator-mapping-added", "A value was removed from the mapping.", Why);

    private static readonly Check MappingChanged = Check.OfSchemaChange("discriminator-mapping-changed", "A value means another schema.", Why);

    public override void Compare(SchemaPair pair)
    {
        switch (pair.Base.Plain.GetValueOrDefault("discriminator") as JsonObject, pair.Head.Plain.GetValueOrDefault("discriminator") as JsonObject)
        {
            case (null, { } to):
                Report(pair, Added, Effect.None, $"the discriminator '{Name(to)}' was added");
                break;
            case ({ } from, null):
                Report(pair, Removed, Effect.Widened, $"the discriminator '{Name(from)}' was removed");
                break;
            case ({ } from, { } to):
                Compare(pair, from, to);
                break;
        }
    }

    private static void Compare(SchemaPair pair, JsonObject from, JsonObject to)
    {
        if (!Canonical.Equal(from["propertyName"], to["propertyName"]))
            Report(pair, NameChanged, Effect.Changed, $"the discriminator changed from '{Name(from)}' to '{Name(to)}'");

        var (before, after) = (from["mapping"] as JsonObject ?? [], to["mapping"] as JsonObject ?? []);
        foreach (var (value, schema) in after)
        {
            if (!before.TryGetPropertyValue(value, out var old))
                Report(pair, MappingAdded, Effect.Widened, $"the value '{value}' was added to the discriminator's mapping");
            else if (!IsSame(pair, old, schema))
                Report(pair, MappingChanged, Effect.Changed, $"the value '{value}' of the discriminator means {schema} instead of {old}");
        }

        foreach (var (value, _) in before.Where(entry => !after.ContainsKey(entry.Key)))
        {
            Report(pair, MappingDeleted, Effect.Narrowed, $"the value '{value}' was removed from the discriminator's mapping");
        }
    }

    // A mapping may name the schema or point to it; a renamed schema of the same shape is still the same.
    private static bool IsSame(SchemaPair pair, JsonNode? from, JsonNode? to) =>
        Canonical.Equal(from, to)
        || (Find(pair.BaseSchema.Pool, from) is { } old && Find(pair.HeadSchema.Pool, to) is { } current && pair.Relate(old, current) == Effect.None);

    private static Schema? Find(SchemaPool pool, JsonNode? name)
    {
        var pointer = name?.ToString() is { } text && text.StartsWith('#') ? text : $"#/components/schemas/{name}";
        return JsonPointer.TryFollow(pool.Document.Root, pointer, out var node) ? pool.Of(node) : null;
    }

    private static string Name(JsonObject discriminator) => discriminator["propertyName"]?.ToString() ?? "";

    private static void Report(SchemaPair pair, Check check, Effect effect, string text) =>
        pair.Report(check, effect, "discriminator", text);
}
