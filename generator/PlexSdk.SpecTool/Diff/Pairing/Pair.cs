namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>The same thing on both sides; null where it does not exist.</summary>
internal sealed record Pair(string Name, JsonObject? Base, JsonObject? Head)
{
    public bool IsCommon => Base is not null && Head is not null;

    public bool IsAdded => Base is null && Head is not null;

    public bool IsRemoved => Base is not null && Head is null;

    public static IEnumerable<Pair> ByName(
        IEnumerable<(string Name, JsonObject Value)> from, IEnumerable<(string Name, JsonObject Value)> to, StringComparer? comparer = null)
    {
        var after = new Dictionary<string, JsonObject>(comparer ?? StringComparer.Ordinal);
        foreach (var (name, value) in to)
        {
            after[name] = value;
        }

        var seen = new HashSet<string>(comparer ?? StringComparer.Ordinal);
        foreach (var (name, value) in from)
        {
            if (seen.Add(name))
                yield return new Pair(name, value, after.GetValueOrDefault(name));
        }

        foreach (var (name, value) in after)
        {
            if (seen.Add(name))
                yield return new Pair(name, null, value);
        }
    }
}
