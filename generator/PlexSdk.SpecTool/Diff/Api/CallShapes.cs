namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>The ways in which callers write a call, and whether a compiler accepts them.</summary>
internal static class CallShapes
{
    // What C# converts without being asked, beside a value to its nullable form.
    private static readonly HashSet<(string, string)> Widening =
    [
        ("int", "long"), ("int", "double"), ("int", "float"), ("int", "decimal"),
        ("long", "double"), ("long", "float"), ("long", "decimal"), ("float", "double"),
    ];

    /// <summary>The calls: by position up to each length that is allowed, with the token by name, and with names only.</summary>
    public static IEnumerable<ApiCall> Of(IReadOnlyList<ApiParameter> parameters)
    {
        var required = parameters.TakeWhile(parameter => parameter.Default is null).Count();
        for (var count = required; count <= parameters.Count; count++)
            yield return new ApiCall([.. parameters.Take(count)], []);

        foreach (var parameter in parameters.Skip(required))
            yield return new ApiCall([.. parameters.Take(required)], [parameter]);

        yield return new ApiCall([], [.. parameters.Take(required)]);
        yield return new ApiCall([], parameters);
    }

    /// <summary>Whether the call fits the parameters, each argument with the one that it was meant for.</summary>
    public static bool Binds(ApiCall call, IReadOnlyList<ApiParameter> parameters, IReadOnlySet<(string From, string To)> conversions)
    {
        var given = new HashSet<string>(call.Positional.Concat(call.Named).Select(parameter => parameter.Name), StringComparer.Ordinal);
        return call.Positional.Count <= parameters.Count
            && call.Positional.Zip(parameters).All(pair => Takes(pair.Second, pair.First))
            && call.Named.All(argument => parameters.Any(parameter => Takes(parameter, argument)))
            && parameters.All(parameter => parameter.Default is not null || given.Contains(parameter.Name));

        bool Takes(ApiParameter parameter, ApiParameter argument) =>
            parameter.Name == argument.Name && Converts(argument.CompiledType, parameter.CompiledType, conversions);
    }

    // What the types define themselves converts to their nullable forms too.
    private static bool Converts(string from, string to, IReadOnlySet<(string From, string To)> conversions)
    {
        var (plain, target) = (from.TrimEnd('?'), to.TrimEnd('?'));
        var isLifted = from == plain || to != target;
        return from == to || from + "?" == to || (isLifted && (Widening.Contains((plain, target)) || conversions.Contains((plain, target))));
    }
}

/// <summary>A call: arguments by position, then by name.</summary>
internal sealed record ApiCall(IReadOnlyList<ApiParameter> Positional, IReadOnlyList<ApiParameter> Named);
