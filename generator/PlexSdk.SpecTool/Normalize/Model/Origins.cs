namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>Keeps the places in the document of what is merged.</summary>
internal static class Origins
{
    /// <summary>The kept schema also stands for the dropped one.</summary>
    public static void Join(JsonObject kept, JsonObject dropped)
    {
        foreach (var mark in (string[])[Marks.Origins, Marks.EnumOrigins])
        {
            if (dropped.Array(mark) is { } marks)
                kept[mark] = kept.Array(mark).Texts().Concat(marks.Texts()).Distinct().ToJsonArray();
        }
    }

    /// <summary>As <see cref="Join" />, for equal schemas: they have equal children, whose places are joined too.</summary>
    public static void JoinAll(JsonObject kept, JsonObject dropped)
    {
        Join(kept, dropped);
        foreach (var slot in SchemaWalk.Slots(dropped))
        {
            var twin = slot.Node.Parent is JsonArray
                ? JsonPointer.Step(kept[slot.Keyword], slot.Key)
                : slot.Keyword == slot.Key ? kept[slot.Key] : kept.Object(slot.Keyword)?[slot.Key];
            if (twin is JsonObject match && slot.Node is JsonObject child)
                JoinAll(match, child);
        }
    }
}
