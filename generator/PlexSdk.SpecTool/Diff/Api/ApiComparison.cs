namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Compares two public APIs and says of each difference whether it breaks sources, compiled programs, or both.</summary>
internal static class ApiComparison
{
    public static ApiDifference Compare(IReadOnlyList<ApiSymbol> from, IReadOnlyList<ApiSymbol> to)
    {
        var (before, after) = (from.ToDictionary(symbol => symbol.Key), to.ToDictionary(symbol => symbol.Key));
        var changes = new List<ApiChange>();
        var added = to.Where(symbol => !before.ContainsKey(symbol.Key)).ToList();
        foreach (var old in from)
        {
            if (after.TryGetValue(old.Key, out var current))
            {
                changes.AddRange(Same(old, current) is { } change ? [change] : []);
            }
            else if (added.Find(symbol => symbol.Group == old.Group) is { } overload)
            {
                added.Remove(overload);
                changes.Add(Resigned(old, overload));
            }
            else
            {
                changes.Add(new ApiChange(old, old.Signature, null, Grade.Breaking, Grade.Breaking, "was removed"));
            }
        }

        changes.AddRange(added.Select(symbol => Added(symbol, before.ContainsKey("T:" + symbol.Type))));
        return new ApiDifference([.. changes.OrderBy(change => change.Symbol.Key, StringComparer.Ordinal)]);
    }

    // Who implements the interface, a fake in a test for example, has to implement the new member too.
    private static ApiChange Added(ApiSymbol symbol, bool isTypeOld) => symbol.IsAbstract && isTypeOld
        ? new ApiChange(symbol, null, symbol.Signature, Grade.Warning, Grade.Warning, "was added to an interface that callers may implement")
        : new ApiChange(symbol, null, symbol.Signature, Grade.Info, Grade.Info, "was added");

    // The same name and parameter types.
    private static ApiChange? Same(ApiSymbol from, ApiSymbol to)
    {
        if (from.Signature == to.Signature)
            return null;

        var parameters = from.Parameters.Zip(to.Parameters).ToList();
        var (source, binary, reason) = (from, to) switch
        {
            _ when from.Member.Length == 0 => (Grade.Breaking, Grade.Breaking, "is declared in another way"),
            _ when from.CompiledResult != to.CompiledResult => (Grade.Breaking, Grade.Breaking, "has another type"),
            _ when from.Constant != to.Constant => (Grade.Warning, Grade.Breaking, "has another value, which compiled programs have copied"),
            _ when parameters.Exists(pair => pair.First.Name != pair.Second.Name) =>
                (Grade.Breaking, Grade.Info, "has a parameter with another name, which named arguments use"),
            _ when parameters.Exists(pair => pair.First.Default is not null && pair.Second.Default is null) =>
                (Grade.Breaking, Grade.Info, "needs an argument that was optional"),
            _ when parameters.TrueForAll(pair => pair.First.Default == pair.Second.Default) =>
                (Grade.Warning, Grade.None, "changed in nullability only, which compilers warn about"),
            _ => (Grade.Warning, Grade.Warning, "has another default, which compiled callers have copied"),
        };
        return new ApiChange(from, from.Signature, to.Signature, source, binary, reason);
    }

    // The same name with other parameters: compiled programs do not find it, whatever compilers make of it.
    private static ApiChange Resigned(ApiSymbol from, ApiSymbol to)
    {
        var (source, reason) = StillCompiles(from, to)
            ? (Grade.Info, "has a further optional parameter: sources compile, compiled programs do not find the method")
            : (Grade.Breaking, "has other parameters");
        return new ApiChange(from, from.Signature, to.Signature, source, Grade.Breaking, reason);
    }

    // The old parameters in their order, and nothing but optional ones beside them. One that comes between shifts positional arguments,
    // which still fits only for the token, because that one is passed last or by name.
    private static bool StillCompiles(ApiSymbol from, ApiSymbol to)
    {
        if (from.CompiledResult != to.CompiledResult)
            return false;

        var index = 0;
        foreach (var parameter in to.Parameters)
        {
            var old = index < from.Parameters.Count ? from.Parameters[index] : null;
            if (old is not null && IsStillThere(old, parameter))
                index++;
            else if (parameter.Default is null || (old is not null && !IsToken(old)))
                return false;
        }

        return index == from.Parameters.Count;
    }

    private static bool IsStillThere(ApiParameter from, ApiParameter to) =>
        from.Name == to.Name && from.CompiledType == to.CompiledType && (to.Default is not null || from.Default is null);

    private static bool IsToken(ApiParameter parameter) => parameter.Type.EndsWith("CancellationToken", StringComparison.Ordinal);
}
