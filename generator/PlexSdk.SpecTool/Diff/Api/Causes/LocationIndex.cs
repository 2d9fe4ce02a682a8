namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>Things by the locations at which they stand.</summary>
internal sealed class LocationIndex<T>
{
    private readonly Dictionary<string, List<T>> _at = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _below = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _within = new(StringComparer.Ordinal);

    public void Add(string location, T item)
    {
        Get(_at, location).Add(item);
        var isOfProperty = false;
        for (var above = Parent(location); above is not null; above = Parent(above))
        {
            isOfProperty |= above.EndsWith("/properties", StringComparison.Ordinal);
            Get(_within, above).Add(item);
            if (!isOfProperty)
                Get(_below, above).Add(item);
        }
    }

    public IReadOnlyList<T> At(string location) => _at.GetValueOrDefault(location) ?? [];

    /// <summary>What stands below the location, but not below one of its properties: they have types of their own.</summary>
    public IReadOnlyList<T> Below(string location) => _below.GetValueOrDefault(location) ?? [];

    /// <summary>What stands anywhere below the location.</summary>
    public IReadOnlyList<T> Within(string location) => _within.GetValueOrDefault(location) ?? [];

    /// <summary>Whether a place is the location or stands below it.</summary>
    public static bool Holds(string location, string place) =>
        place.StartsWith(location, StringComparison.Ordinal) && (place.Length == location.Length || place[location.Length] == '/');

    /// <summary>The location that holds another one.</summary>
    public static string? Parent(string location) => location.LastIndexOf('/') is var end and >= 0 ? location[..end] : null;

    private static List<T> Get(Dictionary<string, List<T>> lists, string location) =>
        lists.TryGetValue(location, out var list) ? list : lists[location] = [];
}
