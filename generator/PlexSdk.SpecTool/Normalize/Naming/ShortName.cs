using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>
/// Names of a length that can be read. A longer one loses words from its middle: it begins with where it stands and ends with what it is.
/// Four characters at its end tell it from others with the same beginning and end. They are made of the whole name and of nothing else, so
/// that no other name of the document can change it.
/// </summary>
internal static partial class ShortName
{
    /// <summary>The longest name of a type.</summary>
    public const int Longest = 60;

    private const int MarkLength = 4;

    /// <param name="name">A name in C#.</param>
    /// <param name="longest">How long it may be.</param>
    public static string Of(string name, int longest = Longest)
    {
        if (name.Length <= longest)
            return name;

        var mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..MarkLength];
        List<string> words = [.. Word().Matches(name).Select(word => word.Value)];
        var tail = Joined(words.AsEnumerable().Reverse(), longest / 2, words => words.Reverse());
        var head = Joined(words, longest - MarkLength - tail.Length, words => words);
        return (head.Length > 0 ? head + tail : name[..(longest - MarkLength - tail.Length)] + tail) + mark;
    }

    /// <summary>As many words as there is room for.</summary>
    private static string Joined(IEnumerable<string> words, int room, Func<IEnumerable<string>, IEnumerable<string>> inOrder)
    {
        var length = 0;
        return string.Concat(inOrder([.. words.TakeWhile(word => (length += word.Length) <= room)]));
    }

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+|.", RegexOptions.Singleline)]
    private static partial Regex Word();
}
