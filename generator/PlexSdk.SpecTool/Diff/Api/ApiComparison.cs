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
                if (Same(old, current) is { } change)
                {
                    changes.Add(change);
                }
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
        {
            return null;
        }

        if (from.Member.Length == 0)
        {
            return new ApiChange(from, from.Signature, to.Signature, Grade.Breaking, Grade.Breaking, "is declared in another way");
        }

        if (from.CompiledResult != to.CompiledResult)
        {
            return new ApiChange(from, from.Signature, to.Signature, Grade.Breaking, Grade.Breaking, "has another type");
        }

        if (from.Constant != to.Constant)
        {
            return new ApiChange(from, from.Signature, to.Signature, Grade.Warning, Grade.Breaking, "has another value, which compiled programs have copied");
        }

        if (!from.Parameters.Select(parameter => parameter.Name).SequenceEqual(to.Parameters.Select(parameter => parameter.Name)))
        {
            return new ApiChange(from, from.Signature, to.Signature, Grade.Breaking, Grade.Info, "has a parameter with another name, which named arguments use");
        }

        if (from.Parameters.Zip(to.Parameters).Any(pair => pair.First.Default is not null && pair.Second.Default is null))
        {
            return new ApiChange(from, from.Signature, to.Signature, Grade.Breaking, Grade.Info, "needs an argument that was optional");
        }

        if (from.Parameters.Zip(to.Parameters).All(pair => pair.First.Default == pair.Second.Default))
        {
            return new ApiChange(from, from.Signature, to.Signature, Grade.Warning, Grade.None, "changed in nullability only, which compilers warn about");
        }

        return new ApiChange(from, from.Signature, to.Signature, Grade.Warning, Grade.Warning, "has another default, which compiled callers have copied");
    }

    // The same name with other parameters: compiled programs do not find it, whatever compilers make of it.
    private static ApiChange Resigned(ApiSymbol from, ApiSymbol to) =>
        StillCompiles(from, to)
            ? new ApiChange(from, from.Signature, to.Signature, Grade.Info, Grade.Breaking, "has a further optional parameter: sources compile, compiled programs do not find the method")
            : new ApiChange(from, from.Signature, to.Signature, Grade.Breaking, Grade.Breaking, "has other parameters");

    // The old parameters in their order, and nothing but optional ones beside them. One that comes between shifts positional arguments,
    // which still fits only for the token, because that one is passed last or by name.
    private static bool StillCompiles(ApiSymbol from, ApiSymbol to)
    {
        if (from.CompiledResult != to.CompiledResult)
        {
            return false;
        }

        var index = 0;
        foreach (var parameter in to.Parameters)
        {
            if (index < from.Parameters.Count && parameter.Name == from.Parameters[index].Name && parameter.CompiledType == from.Parameters[index].CompiledType && (parameter.Default is not null || from.Parameters[index].Default is null))
            {
                index++;
            }
            else if (parameter.Default is null || (index < from.Parameters.Count && !IsToken(from.Parameters[index])))
            {
                return false;
            }
        }

        return index == from.Parameters.Count;
    }

    private static bool IsToken(ApiParameter parameter) => parameter.Type.EndsWith("CancellationToken", StringComparison.Ordinal);
}
