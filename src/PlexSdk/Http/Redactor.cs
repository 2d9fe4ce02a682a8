using System.Net;
using System.Text.RegularExpressions;

namespace PlexSdk.Http;

/// <summary>Takes tokens out of what a server sent, so that it can be kept, logged and shown.</summary>
internal static class Redactor
{
    public const string Mask = "[redacted]";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex TransientToken = new(@"transient-[0-9a-z_.~%-]*", Options);

    // A member or attribute that is named like a token, up to the end of its value or of a body that was cut.
    private static readonly Regex NamedToken = new(
        @"(?<name>token|X-Plex-Token)(?<between>(?:\\?[""'])?\s*(?:[:=]|%3A|%3D)\s*)(?:""(?:[^""\\]|\\.)*(?:""|\\?\z)|'(?:[^'\\]|\\.)*(?:'|\\?\z)|\\""(?:[^""\\])*(?:\\""|\\?\z)|[^\s""'<>&,;}\]]+)", Options);

    /// <summary>The text without the caller's token, and without whatever looks like one.</summary>
    public static string Redact(string text, string? token)
    {
        if (!string.IsNullOrEmpty(token))
        {
            foreach (var form in FormsOf(token!))
            {
                if (text.Contains(form, StringComparison.Ordinal))
                {
                    text = text.Replace(form, Mask);
                }
            }
        }

        if (text.Contains("transient-", StringComparison.OrdinalIgnoreCase))
        {
            text = TransientToken.Replace(text, Mask);
        }

        return text.Contains("token", StringComparison.OrdinalIgnoreCase)
            ? NamedToken.Replace(text, static match => match.Groups["name"].Value + match.Groups["between"].Value + Quoted(match))
            : text;
    }

    private static string Quoted(Match match)
    {
        var value = match.Value.Substring(match.Groups["name"].Length + match.Groups["between"].Length);
        return value[0] is '"' or '\'' ? value[0] + Mask + value[0] : Mask;
    }

    private static IEnumerable<string> FormsOf(string token)
    {
        yield return token;
        var forms = new[] { Uri.EscapeDataString(token), WebUtility.HtmlEncode(token), Newtonsoft.Json.JsonConvert.ToString(token).Trim('"') };
        foreach (var form in forms)
        {
            if (form != token)
            {
                yield return form;
            }
        }
    }
}
