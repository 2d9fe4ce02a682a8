namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>Moves of several members at once.</summary>
internal static class Members
{
    public static void RemoveWhere(this JsonObject node, Func<string, bool> isGone)
    {
        foreach (var key in node.Select(member => member.Key).Where(isGone).ToList())
            node.Remove(key);
    }

    /// <summary>Copies of those members that are there.</summary>
    public static JsonObject Pick(this JsonObject node, IEnumerable<string> keys) =>
        new(keys.Where(key => node[key] is not null).Select(key => KeyValuePair.Create(key, node[key]?.DeepClone())));

    /// <summary>Moves the texts, limits and marks that the target lacks; what the source is called is not the target's name.</summary>
    public static void AbsorbTexts(this JsonObject target, JsonObject source)
    {
        foreach (var key in source.Select(member => member.Key)
            .Where(key => !Shapes.IsStructural(key) && key != Marks.GivenType && !target.ContainsKey(key)).ToList())
        {
            target[key] = source.Take(key);
        }
    }
}
