namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Compares two public APIs and says of each difference whether it breaks sources, compiled programs, or both.</summary>
internal sealed class ApiComparison
{
    private readonly IReadOnlyList<ApiSymbol> _from;
    private readonly Dictionary<string, ApiSymbol> _before;
    private readonly Dictionary<string, ApiSymbol> _after;
    private readonly Dictionary<string, Queue<ApiSymbol>> _overloads;
    private readonly ApiHierarchy _hierarchy;
    private readonly TypeComparison _types;
    private readonly HashSet<(string From, string To)> _conversions;

    private ApiComparison(IReadOnlyList<ApiSymbol> from, IReadOnlyList<ApiSymbol> to)
    {
        _from = from;
        _before = from.ToDictionary(symbol => symbol.Key, StringComparer.Ordinal);
        _after = to.ToDictionary(symbol => symbol.Key, StringComparer.Ordinal);
        _overloads = to.Where(symbol => !_before.ContainsKey(symbol.Key)).GroupBy(symbol => symbol.Group, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<ApiSymbol>(group), StringComparer.Ordinal);
        _hierarchy = new ApiHierarchy(to);
        _conversions = [.. to.Where(symbol => symbol.Member == "op_Implicit").Select(symbol => (symbol.Parameters[0].CompiledType, symbol.CompiledResult))];
        _types = new TypeComparison(new ApiHierarchy(from), _hierarchy);
    }

    public static ApiDifference Compare(IReadOnlyList<ApiSymbol> from, IReadOnlyList<ApiSymbol> to) => new ApiComparison(from, to).Compare();

    private ApiDifference Compare()
    {
        // What is found elsewhere is taken out of the new ones, so the old ones come first.
        var changes = _from.Select(Compare).OfType<ApiChange>().ToList();
        changes.AddRange(_overloads.Values.SelectMany(symbols => symbols).Select(Added));
        return new ApiDifference([.. changes.OrderBy(change => change.Symbol.Key, StringComparer.Ordinal)]);
    }

    private ApiChange? Compare(ApiSymbol old)
    {
        if (_after.TryGetValue(old.Key, out var same))
            return old.Kind == 'T' ? _types.Compare(old, same) : MemberComparison.Compare(old, same);

        if (_overloads.TryGetValue(old.Group, out var overloads) && overloads.TryPeek(out var overload))
        {
            // One from another type is another conversion, unless it takes what the old one took.
            var change = CallComparison.Compare(old, overload, _conversions);
            if (change?.Sources != Grade.Breaking || old.Member is not ("op_Implicit" or "op_Explicit"))
            {
                overloads.Dequeue();
                return change;
            }
        }

        // Compilers and the runtime look in base classes too.
        return Inherited(old) is { } inherited ? MemberComparison.Compare(old, inherited)
            : new ApiChange(old, null, Grade.Breaking, Grade.Breaking, "was removed");
    }

    private ApiSymbol? Inherited(ApiSymbol old) => old.Kind == 'T' || old.IsAbstract
        ? null
        : _hierarchy.Above(old.Type).Select(type => _after.GetValueOrDefault(old.KeyIn(type))).FirstOrDefault(symbol => symbol is not null);

    // Who implements the interface, a fake in a test for example, has to implement the new member too.
    private ApiChange Added(ApiSymbol symbol) => symbol.IsAbstract && _before.ContainsKey("T:" + symbol.Type)
        ? new ApiChange(null, symbol, Grade.Warning, Grade.Warning, "was added to an interface: fakes and other implementers do not compile without it")
        : new ApiChange(null, symbol, Grade.Info, Grade.Info, "was added");
}
