using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>Turns any text of a document into a C# name, the same one every time.</summary>
internal static class CSharpName
{
    private static readonly Dictionary<char, string> Symbols =
        "+Plus -Minus *Star /Slash =Equal <Less >Greater !Not &And |Or %Percent #Hash @At $Dollar ~Tilde ^Caret .Dot ?Question :Colon ,Comma"
            .Split(' ').ToDictionary(word => word[0], word => word[1..]);

    /// <summary><c>media-container</c> becomes <c>MediaContainer</c>, <c>+1</c> becomes <c>Plus1</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        foreach (var word in Words(text))
        {
            name.Append(char.ToUpperInvariant(word[0]));
            name.Append(IsShouting(text, word) ? word[1..].ToLowerInvariant() : word[1..]);
        }

        if (name.Length == 0)
            name.AppendJoin("", text.Select(symbol => Symbols.GetValueOrDefault(symbol, $"U{(int)symbol:X4}")));

        return name.Length == 0 ? "Empty" : char.IsLetter(name[0]) ? name.ToString() : "_" + name;
    }

    /// <summary>As <see cref="Pascal"/>, beginning with a small letter; an abbreviation at the start is made small as a whole.</summary>
    public static string Camel(string text)
    {
        var name = Pascal(text).TrimStart('_');
        if (!char.IsLetter(name[0]))
            return "_" + name;

        var capitals = name.TakeWhile(char.IsUpper).Count();
        var lowered = capitals == name.Length ? capitals : Math.Max(1, capitals - 1);
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    /// <summary>A name that is a C# keyword is written with <c>@</c>.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) is not SyntaxKind.None ? "@" + name : name;

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (IsNamePart(letter))
            {
                word.Append(letter);
            }
            else
            {
                Flush();
                // A sign before a number or a name tells it from the one without: -1 and 1, +1 and 1, -name and name.
                if (letter is '+' or '-' && words.Count == 0)
                    words.Add(Symbols[letter]);
            }
        }

        Flush();
        return words is ["Plus"] or ["Minus"] ? [] : words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    private static bool IsNamePart(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    private static bool IsShouting(string text, string word) =>
        word.Length > 1 && text.Contains('_', StringComparison.Ordinal) && !text.Any(char.IsLower);
}
