namespace PlexSdk.SpecTool.Generate;

/// <summary>nswag.json with its placeholders filled in. NSwag's own variables cannot hold a comma or an equals sign.</summary>
internal static class NSwagSettings
{
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var settings = JsonNode.Parse(template)!;
        Fill(settings, values);
        return settings.ToJsonString();
    }

    private static void Fill(JsonNode node, IReadOnlyDictionary<string, string> values)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array.OfType<JsonNode>())
                Fill(item, values);
        }

        if (node is not JsonObject members)
            return;

        foreach (var (name, value) in members.ToList())
        {
            if (value is JsonValue leaf && leaf.TryGetValue<string>(out var text) && text.Contains("$(", StringComparison.Ordinal))
                members[name] = values.Aggregate(text, (filled, pair) => filled.Replace($"$({pair.Key})", pair.Value, StringComparison.Ordinal));
            else if (value is not null)
                Fill(value, values);
        }
    }
}
