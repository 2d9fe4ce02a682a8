namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>The English plural of a name, for lists.</summary>
internal static class Plural
{
    private static readonly string[] Hissing = ["ss", "us", "is", "x", "z", "ch", "sh"];

    /// <summary><c>Guid</c> becomes <c>Guids</c>; what is a plural already, or no word, <c>GenresList</c>.</summary>
    public static string Of(string name) => name switch
    {
        _ when Hissing.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) => name + "es",
        _ when !char.IsAsciiLetter(name[^1]) || name[^1] is 's' or 'S' => name + "List",
        [.., var before, 'y'] when !"aeiou".Contains(before, StringComparison.OrdinalIgnoreCase) => name[..^1] + "ies",
        _ => name + "s",
    };
}
