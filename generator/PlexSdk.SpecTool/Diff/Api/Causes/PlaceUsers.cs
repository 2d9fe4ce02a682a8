namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>The operations that a place of either document belongs to, or that use the component in which it stands.</summary>
internal sealed class PlaceUsers
{
    private static readonly HashSet<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly Dictionary<string, HashSet<string>> _users = new(StringComparer.Ordinal);

    public PlaceUsers(params IEnumerable<ClientMap> maps)
    {
        foreach (var (place, target) in maps.SelectMany(map => map.Document.References))
            (_users.TryGetValue(Owner(target), out var known) ? known : _users[Owner(target)] = new(StringComparer.Ordinal)).Add(Owner(place));
    }

    /// <summary>The operations as reports name them.</summary>
    public IReadOnlyList<string> Of(string place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Owner(place) };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var owner))
        {
            foreach (var user in (_users.GetValueOrDefault(owner) ?? []).Where(seen.Add))
                waiting.Enqueue(user);
        }

        return [.. seen.Select(Operation).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    // "#/paths/~1users/get", "#/components/schemas/User".
    private static string Owner(string place) => string.Join('/', place.Split('/').Take(4));

    private static string? Operation(string owner) =>
        JsonPointer.Parts(owner[owner.IndexOf('#', StringComparison.Ordinal)..]) is ["paths", var path, var method] && Methods.Contains(method)
            ? $"{method.ToUpperInvariant()} {path}"
            : null;
}
