using System.Globalization;

namespace PlexSdk.SpecTool.Reading;

/// <summary>JSON pointers (RFC 6901), as <c>#/paths/~1users/get</c>.</summary>
public static class JsonPointer
{
    /// <summary>The pointer to <paramref name="node"/> from the root of its tree.</summary>
    public static string Of(JsonNode node)
    {
        var parts = new Stack<string>();
        for (var current = node; current.Parent is { } parent; current = parent)
            parts.Push(parent is JsonArray ? current.GetElementIndex().ToString(CultureInfo.InvariantCulture) : Escape(current.GetPropertyName()));

        return parts.Count == 0 ? "#" : "#/" + string.Join('/', parts);
    }

    /// <summary>Writes one part so that it can stand in a pointer.</summary>
    public static string Escape(string part) =>
        part.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The parts of a pointer, unescaped; with or without the leading <c>#</c>.</summary>
    public static IReadOnlyList<string> Parts(string location) =>
    [
        .. location.TrimStart('#').Split('/').Skip(1)
            .Select(part => Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)),
    ];

    /// <summary>One step down. False when there is no such child; a child that is there may be null.</summary>
    public static bool TryStep(JsonNode? node, string part, out JsonNode? child)
    {
        child = null;
        if (node is JsonObject mapping)
            return mapping.TryGetPropertyValue(part, out child);

        if (node is not JsonArray list || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= list.Count)
            return false;

        child = list[index];
        return true;
    }

    /// <summary>One step down; null when there is no such child.</summary>
    public static JsonNode? Step(JsonNode? node, string part) => TryStep(node, part, out var child) ? child : null;

    /// <summary>Follows a pointer down from <paramref name="root"/>. False when it leads nowhere; a node that is there may be null.</summary>
    public static bool TryFollow(JsonNode? root, string location, out JsonNode? node)
    {
        node = root;
        foreach (var part in Parts(location))
        {
            if (!TryStep(node, part, out node))
                return false;
        }

        return true;
    }
}
