namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>
/// A method that got other parameter types. Compiled programs do not find it, whatever compilers make of it; whether sources compile is
/// tried with the ways in which callers write a call.
/// </summary>
internal static class CallComparison
{
    public static ApiChange Compare(ApiSymbol from, ApiSymbol to, IReadOnlySet<(string From, string To)> conversions)
    {
        List<ApiFact> facts = [Signature(from, to, conversions), .. MemberComparison.Result(from, to)];
        if (to.IsObsolete && !from.IsObsolete)
            facts.Add(new ApiFact(Grade.Warning, Grade.None, MemberComparison.Obsolete));

        facts.AddRange(MemberComparison.Meaning(from, to));
        return MemberComparison.Joined(from, to, facts);
    }

    private static ApiFact Signature(ApiSymbol from, ApiSymbol to, IReadOnlySet<(string From, string To)> conversions)
    {
        var further = Further(from, to);
        var isCompatible = CallShapes.Of(from.Parameters).All(call => CallShapes.Binds(call, to.Parameters, conversions));
        if (isCompatible)
        {
            var grade = from.Overriders is null ? Grade.Info : Grade.Warning;
            var what = further is null ? "takes more than before" : $"has a further optional parameter {further}";
            var who = from.Overriders is { } overriders ? $"{overriders} do not compile, and " : "";
            return new ApiFact(grade, Grade.Breaking, $"{what}: {who}compiled programs do not find the method");
        }

        if (further is null)
            return new ApiFact(Grade.Breaking, Grade.Breaking, "has other parameters");

        var isLast = IsLast(from, to);
        var also = from.Overriders is { } others ? $", nor do {others}" : "";
        return new ApiFact(
            Grade.Breaking, Grade.Breaking,
            $"has a further optional parameter {further}: calls that pass {(isLast ? "" : "a later argument or ")}the token by position do not compile{also}; "
            + "compiled programs do not find the method",
            isLast ? null : "put it last: then only calls that pass the token by position do not compile");
    }

    // Whether the old parameters come first, but for the token, which is always the last.
    private static bool IsLast(ApiSymbol from, ApiSymbol to) =>
        from.Parameters.Zip(to.Parameters).SkipLast(1).All(pair => pair.First.Name == pair.Second.Name);

    /// <summary>The names of the new parameters, where nothing but optional ones came to the old.</summary>
    private static string? Further(ApiSymbol from, ApiSymbol to)
    {
        var names = new List<string>();
        var index = 0;
        foreach (var parameter in to.Parameters)
        {
            if (index < from.Parameters.Count && IsStillThere(from.Parameters[index], parameter))
                index++;
            else if (parameter.Default is not null)
                names.Add($"'{parameter.Name}'");
            else
                return null;
        }

        return index == from.Parameters.Count && names.Count > 0 ? string.Join(", ", names) : null;
    }

    private static bool IsStillThere(ApiParameter from, ApiParameter to) =>
        from.Name == to.Name && from.CompiledType == to.CompiledType && (to.Default is not null || from.Default is null);
}
