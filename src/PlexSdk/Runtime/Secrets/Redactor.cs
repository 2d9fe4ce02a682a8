#if NET9_0_OR_GREATER
using System.Buffers;
#endif
using System.Text;
using System.Text.RegularExpressions;

namespace PlexSdk.Runtime;

/// <summary>Takes tokens out of what a server sent, so that it can be kept, logged and shown.</summary>
/// <remarks>Every pattern is written so that it never goes back over what it matched: the time is linear in the text.</remarks>
internal static class Redactor
{
    public const string Mask = "[redacted]";

    public const string LeftOut = "[left out: it holds a secret in a way that cannot be masked]";

    // A shorter secret counts only as a word of its own: a token "a" would leave nothing of a text.
    private const int ShortSecret = 8;

    // Hardly any text has these, and to look for them costs little beside the patterns.
#if NET9_0_OR_GREATER
    private static readonly SearchValues<string> Marks = SearchValues.Create(["token", "transient", "bearer"], StringComparison.OrdinalIgnoreCase);
#else
    private static readonly string[] Marks = ["token", "transient", "bearer"];
#endif

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    private const string Escape = @"%[0-9a-f]{2}|\\u[0-9a-f]{4}|&\#x?[0-9a-f]{1,6};";

    private const string Quote = @"(?>\\*[""']|\\+u002[27]|&(?:quot|apos|\#34|\#39|\#x22|\#x27);|%2[27])";

    private static readonly Regex TransientToken = new($@"transient(?>-|{Escape})(?>(?:[0-9a-z_.~-]|{Escape})*)", Options);

    private static readonly Regex BearerToken = new(@"(?<=\bBearer\s+)(?>[^\s""'<>,;]+)", Options);

    // A member, attribute, element, field or parameter that is named like a token, up to the end of its value or of a
    // body that was cut.
    private static readonly Regex NamedToken = Named("tokens?");

    private const string AfterName =
        $"""
        (?<between>(?>{Quote}?)(?>(?>[\s,]*){Quote}?(?>value|content){Quote}?)?(?>\s*)(?>[:=>]|%3[ade]|&\#58;|&\#61;|&gt;)(?>\s*))
        (?<value>"(?>(?:[^"\\]|\\.)*)"?
        |'(?>(?:[^'\\]|\\.)*)'?
        |(?<open>{Quote})(?>(?:(?!\k<open>).)*)(?:\k<open>)?
        |\[(?>[^\]]*)\]?
        |(?>(?:[^\s"'<>&,;)\x7D\]\[\\]|\\.|&\#)+))
        """;

    /// <summary>The text without whatever looks like a token.</summary>
    public static string WithoutTokens(string text)
    {
        if (!NamesToken(text))
            return text;

        return TransientToken.Replace(WithoutValues(BearerToken.Replace(text, Mask), NamedToken), Mask);
    }

    /// <summary>The text without the values of what has one of these names.</summary>
    public static string WithoutMembers(string text, IEnumerable<string> names) =>
        // The static method keeps the expressions of a document's few lists of names.
        Regex.Replace(text, PatternOf($@"\b(?:{string.Join("|", names.Select(Regex.Escape))})\b"), MaskValue, Options | RegexOptions.IgnorePatternWhitespace);

    /// <summary>Whether the text speaks of a token at all: hardly any does.</summary>
#if NET9_0_OR_GREATER
    public static bool NamesToken(string text) => text.AsSpan().ContainsAny(Marks);
#else
    public static bool NamesToken(string text) => Array.Exists(Marks, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
#endif

    private static Regex Named(string names) => new(PatternOf(names), Options | RegexOptions.IgnorePatternWhitespace);

    private static string PatternOf(string names) => $"(?<name>{names})" + AfterName;

    private static string WithoutValues(string text, Regex named) => named.Replace(text, MaskValue);

    private static string MaskValue(Match match) =>
        match.Groups["name"].Value + match.Groups["between"].Value + MaskOf(match.Groups["value"].Value);

    // A value that is no string stays what it is where it says nothing, and a masked one leaves JSON readable.
    private static string MaskOf(string value) =>
        value is "null" or "true" or "false" ? value : value[0] is '"' or '\'' ? value[0] + Mask + value[0] : Mask;

    /// <summary>The text without a secret, however it is written in it.</summary>
    public static string Without(string text, string secret)
    {
        StringBuilder? result = null;
        var kept = 0;
        for (var i = 0; (i = NextStart(text, i, secret)) >= 0;)
        {
            var length = EscapedSecret.MatchLength(text.AsSpan(i), secret);
            if (length == 0 || (secret.Length < ShortSecret && !IsWord(text, i, length)))
            {
                i++;
                continue;
            }

            (result ??= new StringBuilder(text.Length)).Append(text, kept, i - kept).Append(Mask);
            kept = i += length;
        }

        return result is null ? text : result.Append(text, kept, text.Length - kept).ToString();
    }

    // Few places of a text can be the beginning of the secret: its first character, and what an escape of it begins with.
    private static int NextStart(string text, int from, string secret)
    {
        var next = text.AsSpan(from).IndexOfAny([char.ToLowerInvariant(secret[0]), char.ToUpperInvariant(secret[0]), '\\', '%', '&']);
        return next < 0 ? next : from + next;
    }

    private static bool IsWord(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
        && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));
}
