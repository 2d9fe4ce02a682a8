using System.Globalization;
using System.Text;

namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>Text as a C# literal.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text) => $"\"{Escape(text)}\"";

    /// <summary>What stands between the quotes.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                _ when char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\u2028' or '\u2029' or '\u0085' =>
                    result.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => result.Append(letter),
            };
        }

        return result.ToString();
    }

    /// <summary>As <see cref="Escape" />, for a literal with holes.</summary>
    public static string EscapeInterpolated(string text) =>
        Escape(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
