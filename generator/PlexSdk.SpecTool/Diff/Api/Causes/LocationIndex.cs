namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>Things by the locations at which they stand. What stands below a property of the location is not found: it has a type of its own.</summary>
internal sealed class LocationIndex<T>
{
    private readonly Dictionary<string, List<T>> _at = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _below = new(StringComparer.Ordinal);

    public void Add(string location, T item)
    {
        Get(_at, location).Add(item);
        for (var above = Parent(location); above is not null && !above.EndsWith("/properties", StringComparison.Ordinal); above = Parent(above))
            Get(_below, above).Add(item);
    }

    public IReadOnlyList<T> At(string location) => _at.GetValueOrDefault(location) ?? [];

    public IReadOnlyList<T> Below(string location) => _below.GetValueOrDefault(location) ?? [];

    /// <summary>The location that holds another one.</summary>
    public static string? Parent(string location) => location.LastIndexOf('/') is var end and >= 0 ? location[..end] : null;

    private static List<T> Get(Dictionary<string, List<T>> lists, string location) =>
        lists.TryGetValue(location, out var list) ? list : lists[location] = [];
}
