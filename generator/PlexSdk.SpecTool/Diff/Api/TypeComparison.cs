namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>A type that both clients have: is it the same kind of thing, and still everything that it was?</summary>
internal sealed class TypeComparison(ApiHierarchy before, ApiHierarchy after)
{
    public ApiChange? Compare(ApiSymbol from, ApiSymbol to)
    {
        if (from.Form != to.Form && from.Form != "sealed " + to.Form)
            return Change(Grade.Breaking, Grade.Breaking, $"is {Article(to.Form)} instead of {Article(from.Form)}");

        if (before.Above(from.Type).Except(after.Above(to.Type)).FirstOrDefault() is { } lost)
            return Change(Grade.Breaking, Grade.Breaking, $"no longer derives from {lost}");

        if (to.IsObsolete && !from.IsObsolete)
            return Change(Grade.Warning, Grade.None, MemberComparison.Obsolete);

        return from.Signature == to.Signature ? null : Change(Grade.Info, Grade.Info, "is declared in another way, which callers do not notice");

        ApiChange Change(Grade sources, Grade programs, string reason) => new(from, to, sources, programs, reason);
    }

    private static string Article(string noun) => ("AEIOUaeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;
}
