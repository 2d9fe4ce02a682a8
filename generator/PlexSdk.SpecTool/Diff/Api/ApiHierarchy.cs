namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Who inherits from whom in one public API.</summary>
internal sealed class ApiHierarchy(IEnumerable<ApiSymbol> symbols)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _bases =
        symbols.Where(symbol => symbol.Kind == 'T').ToDictionary(symbol => symbol.Type, symbol => symbol.Bases, StringComparer.Ordinal);

    /// <summary>Everything that the type inherits from or implements, the nearest first. What stands outside of the client is a name.</summary>
    public IReadOnlyCollection<string> Above(string type)
    {
        var above = new List<string>();
        var waiting = new Queue<string>(_bases.GetValueOrDefault(type) ?? []);
        while (waiting.TryDequeue(out var next))
        {
            if (above.Contains(next))
                continue;

            above.Add(next);
            foreach (var further in _bases.GetValueOrDefault(next) ?? [])
                waiting.Enqueue(further);
        }

        return above;
    }
}
