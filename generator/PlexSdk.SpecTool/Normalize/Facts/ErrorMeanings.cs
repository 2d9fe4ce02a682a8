using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>What the document says of an operation's errors. The client puts it into the messages of its exceptions.</summary>
internal static class ErrorMeanings
{
    /// <summary>A list of <c>status</c> and <c>literal</c>, a C# text.</summary>
    public const string Fact = "x-meanings";

    /// <summary>Adds the fact, unless the document explains no error.</summary>
    public static void Add(SpecOperation operation, JsonObject facts)
    {
        JsonNode[] meanings =
        [
            .. from response in operation.Responses
               where int.TryParse(response.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 300
               let text = Sentence(response.Response.Text("description") ?? "")
               where text.Length > 0 && !IsNameOf(response.Status, text)
               orderby response.Status
               select new JsonObject { ["status"] = response.Status, ["literal"] = CSharpLiteral.Of(text) },
        ];
        if (meanings.Length > 0)
        {
            facts[Fact] = new JsonArray(meanings);
        }
    }

    /// <summary>The first paragraph on one line, as text.</summary>
    private static string Sentence(string description)
    {
        var paragraph = description.Trim().ReplaceLineEndings("\n").Split("\n\n")[0];
        var text = string.Join(' ', paragraph.Replace("`", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 || text[^1] is '.' or '!' or '?' ? text : text + ".";
    }

    /// <summary>Whether the text is no more than the status's own name, such as "Not Found".</summary>
    private static bool IsNameOf(string status, string text)
    {
        var name = Enum.Parse<HttpStatusCode>(status).ToString();
        return string.Equals(string.Concat(text.Where(char.IsAsciiLetter)), name, StringComparison.OrdinalIgnoreCase);
    }
}
