namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>Keeps the places in the document of what is merged.</summary>
internal static class Origins
{
    /// <summary>The kept schema also stands for the dropped one.</summary>
    public static void Join(JsonObject kept, JsonObject dropped)
    {
        foreach (var mark in (string[])[Marks.Origins, Marks.EnumOrigins, Marks.TypeOrigins])
        {
            if (dropped.Array(mark) is { } marks)
                kept[mark] = kept.Array(mark).Texts().Concat(marks.Texts()).Distinct().ToJsonArray();
        }
    }

    /// <summary>Values of an enum that no enum of C# has, because the schema is a flag, or because a refinement leaves them out.</summary>
    public static void Settle(SpecModel spec, JsonObject schema, IEnumerable<JsonNode?> values) =>
        spec.Settled.UnionWith(schema.Array(Marks.EnumOrigins).Texts().SelectMany(origin => values.Select(value => $"{origin} {value}")));

    /// <summary>As <see cref="Join" />, for equal schemas: they have equal children, whose places are joined too.</summary>
    public static void JoinAll(JsonObject kept, JsonObject dropped)
    {
        Join(kept, dropped);
        var twins = SchemaWalk.Slots(kept).ToDictionary(slot => (slot.Keyword, slot.Key), slot => slot.Node as JsonObject);
        foreach (var slot in SchemaWalk.Slots(dropped))
        {
            if (twins.GetValueOrDefault((slot.Keyword, slot.Key)) is { } twin && slot.Node is JsonObject child)
                JoinAll(twin, child);
        }
    }
}
