namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>A name that something of a document would have.</summary>
/// <param name="Key">What it is called in the document, which tells it from the others.</param>
/// <param name="Name">The name that it would have by itself.</param>
internal sealed record NameWish(string Key, string Name)
{
    /// <summary>The name that the document gives it.</summary>
    public string? Given { get; init; }

    /// <summary>Who has the name of those that would have the same: the smallest.</summary>
    public int Rank { get; init; }

    /// <summary>The name where another has its own.</summary>
    public string? Otherwise { get; init; }

    /// <summary>
    /// A member: of those that would have the same name, what is no list has it, then what is written as JSON usually is
    /// (<c>width</c> before <c>Width</c>); a list has the plural.
    /// </summary>
    public static NameWish OfMember(string key, string name, bool isList, Func<string, string>? plural = null) => new(key, name)
    {
        Rank = (isList ? 2 : 0) + (key.Length > 0 && char.IsLower(key[0]) ? 0 : 1),
        Otherwise = isList ? (plural ?? Plural.Of)(name) : null,
    };
}
