namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>How a media type's name changed.</summary>
internal enum NameChange
{
    /// <summary>It did not, or only in case, space or character set.</summary>
    None,

    /// <summary>It says more: <c>application/json</c> became <c>application/problem+json</c>.</summary>
    Specialized,

    /// <summary>It says less.</summary>
    Generalized,
}

/// <summary>One media type on both sides.</summary>
internal sealed record MediaTypePair(string Name, JsonObject? Base, JsonObject? Head, NameChange Change, string? OldName)
{
    public bool IsCommon => Base is not null && Head is not null;

    /// <summary>Whether values are written as text, so that types are a matter of reading.</summary>
    public bool IsText => Name.StartsWith("text/", StringComparison.Ordinal) || Name.StartsWith("multipart/", StringComparison.Ordinal)
        || Name.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) || Name.EndsWith("xml", StringComparison.Ordinal);

    public static IReadOnlyList<MediaTypePair> Of(IEnumerable<(string Name, JsonObject Value)> from, IEnumerable<(string Name, JsonObject Value)> to)
    {
        var before = from.Select(item => (Name: Normal(item.Name), item.Value)).DistinctBy(item => item.Name).ToList();
        var after = to.Select(item => (Name: Normal(item.Name), item.Value)).DistinctBy(item => item.Name).ToList();
        var pairs = new List<MediaTypePair>();
        Take(NameChange.None, (left, right) => left == right);
        Take(NameChange.Specialized, Contains);
        Take(NameChange.Generalized, (left, right) => Contains(right, left));
        pairs.AddRange(before.Select(item => new MediaTypePair(item.Name, item.Value, null, NameChange.None, null)));
        pairs.AddRange(after.Select(item => new MediaTypePair(item.Name, null, item.Value, NameChange.None, null)));
        return pairs;

        void Take(NameChange change, Func<string, string, bool> belong)
        {
            foreach (var left in before.ToList())
            {
                var index = after.FindIndex(right => belong(left.Name, right.Name));
                if (index < 0)
                    continue;

                pairs.Add(new MediaTypePair(after[index].Name, left.Value, after[index].Value, change, left.Name));
                before.Remove(left);
                after.RemoveAt(index);
            }
        }
    }

    // application/* contains application/json, which contains application/problem+json and application/json;v=1.
    private static bool Contains(string wide, string narrow)
    {
        var (wideType, wideParameters) = Split(wide, ';');
        var (narrowType, narrowParameters) = Split(narrow, ';');
        if (wideParameters.Length > 0 && wideParameters != narrowParameters)
            return false;

        var (wideMain, wideSub) = Split(wideType, '/');
        var (narrowMain, narrowSub) = Split(narrowType, '/');
        return wideType is "*/*" || wideType == narrowType
            || (wideMain == narrowMain && (wideSub is "*" || narrowSub.EndsWith("+" + wideSub, StringComparison.Ordinal)));
    }

    private static (string Before, string After) Split(string text, char separator)
    {
        var index = text.IndexOf(separator, StringComparison.Ordinal);
        return index < 0 ? (text, "") : (text[..index], text[(index + 1)..]);
    }

    private static string Normal(string name)
    {
        var parts = name.ToLowerInvariant().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var parameters = parts.Skip(1).Where(part => !part.StartsWith("charset", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return string.Join(';', parts.Take(1).Concat(parameters));
    }
}
