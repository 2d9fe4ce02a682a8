using System.Globalization;
using System.Net;
using PlexSdk.SpecTool.Normalize.Documentation;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>What the document says of an operation's errors. The client puts it into the messages of its exceptions.</summary>
internal static class ErrorMeanings
{
    /// <summary>Nothing where the document explains no error.</summary>
    public static IReadOnlyList<MeaningFacts>? Of(SpecOperation operation)
    {
        List<MeaningFacts> meanings =
        [
            .. from response in operation.Responses
               where int.TryParse(response.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 300
               let text = Sentence(response.Response.Text("description") ?? "")
               where text.Length > 0 && !IsNameOf(response.Status, text)
               orderby response.Status
               select new MeaningFacts(response.Status, CSharpLiteral.Of(text)),
        ];
        return meanings.Count > 0 ? meanings : null;
    }

    /// <summary>The first paragraph on one line, as text.</summary>
    private static string Sentence(string description)
    {
        var paragraph = PlainText.Clean(description).Trim().Split("\n\n")[0];
        return PlainText.Sentence(PlainText.Line(paragraph.Replace("`", "", StringComparison.Ordinal)));
    }

    /// <summary>Whether the text is no more than the status's own name, such as "Not Found".</summary>
    private static bool IsNameOf(string status, string text)
    {
        var name = Enum.Parse<HttpStatusCode>(status).ToString();
        return string.Equals(string.Concat(text.Where(char.IsAsciiLetter)), name, StringComparison.OrdinalIgnoreCase);
    }
}
