namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>A member that both clients have, with the same name and parameter types.</summary>
internal static class MemberComparison
{
    public const string Obsolete = "is marked as obsolete, which compilers warn about";

    public const string Nullability = "changed in nullability only, which compilers warn about";

    private const string Swapped = "has its parameters in another order: arguments passed by position are sent under each other's names";

    public static ApiChange? Compare(ApiSymbol from, ApiSymbol to)
    {
        List<ApiFact> facts = [.. Result(from, to), .. Meaning(from, to), .. Parameters(from, to)];
        if (to.IsObsolete && !from.IsObsolete)
            facts.Add(new ApiFact(Grade.Warning, Grade.None, Obsolete));

        // Texts that differ in nothing else differ in what only compilers check about null.
        if (facts.Count == 0 && from.Signature != to.Signature.Replace(to.Type + ".", from.Type + ".", StringComparison.Ordinal))
            facts.Add(new ApiFact(Grade.Warning, Grade.None, Nullability));

        return facts.Count == 0 ? null : Joined(from, to, facts);
    }

    /// <summary>One change of all that was found: the worst of each side, and the sentence of what weighs most.</summary>
    public static ApiChange Joined(ApiSymbol from, ApiSymbol to, List<ApiFact> facts)
    {
        var worst = facts.MaxBy(fact => (fact.Weight, fact.Sources))!;
        return new ApiChange(from, to, facts.Max(fact => fact.Sources), facts.Max(fact => fact.Programs), worst.Reason) { Remedy = worst.Remedy };
    }

    /// <summary>What callers get.</summary>
    public static IEnumerable<ApiFact> Result(ApiSymbol from, ApiSymbol to)
    {
        if (from.CompiledResult != to.CompiledResult)
        {
            // A task that gives something is still a task to who only waits for it.
            yield return from is { Kind: 'M', CompiledResult: "Task" } && to.CompiledResult.StartsWith("Task<", StringComparison.Ordinal)
                ? new(from.Overriders is null ? Grade.Info : Grade.Warning, Grade.Breaking,
                    $"gives a result now: compiled programs do not find the method{Also(from.Overriders)}")
                : new(Grade.Breaking, Grade.Breaking, "has another type");
        }

        if (from.Constant != to.Constant)
            yield return new(Grade.Warning, Grade.Breaking, "has another value, which compiled programs have copied", "put new values last");
    }

    /// <summary>What a compiled program sends or reads without noticing the difference.</summary>
    public static IEnumerable<ApiFact> Meaning(ApiSymbol from, ApiSymbol to)
    {
        if (from.Meaning is { } before && to.Meaning is { } after && before.Key != after.Key)
            yield return new(Grade.Warning, Grade.Breaking, "still compiles, but " + before.Became(after));
    }

    private static IEnumerable<ApiFact> Parameters(ApiSymbol from, ApiSymbol to)
    {
        var places = to.Parameters.Select(parameter => parameter.Wire).ToHashSet();
        foreach (var (old, current) in from.Parameters.Zip(to.Parameters))
        {
            if (old.Name != current.Name)
            {
                // The same types in another order: what was passed for the one is sent as the other.
                yield return old.Wire is not null && old.Wire != current.Wire && places.Contains(old.Wire)
                    ? new(Grade.Breaking, Grade.Breaking, Swapped, "keep the order of the parameters")
                    : new(Grade.Breaking, Grade.Info, "has a parameter with another name, which named arguments use");
            }
            else if (old.Wire is not null && current.Wire is not null && old.Wire != current.Wire)
            {
                yield return new(Grade.Warning, Grade.Breaking, $"still compiles, but sends '{old.Name}' as {current.Wire} instead of {old.Wire}");
            }

            if (old.Default is not null && current.Default is null)
                yield return new(Grade.Breaking, Needed(old, current), "needs an argument that was optional", "give it a default");
            else if (old.Default is null && current.Default is not null)
                yield return new(Optional(from, old, current), Grade.None, "has a parameter that is optional now");
            else if (old.Default != current.Default)
                yield return new(Grade.Warning, Grade.Warning, "has another default, which compiled callers have copied");
        }
    }

    // A compiled caller that left it out has copied null, which is refused now.
    private static Grade Needed(ApiParameter from, ApiParameter to) => from.Type == to.Type ? Grade.Info : Grade.Breaking;

    // string becomes string?, which implementers have to repeat.
    private static Grade Optional(ApiSymbol method, ApiParameter from, ApiParameter to) =>
        from.Type == to.Type || method.Overriders is null ? Grade.Info : Grade.Warning;

    private static string Also(string? overriders) => overriders is null ? "" : $", and {overriders} do not compile";
}
