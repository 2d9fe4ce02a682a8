using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Normalize.Projection;

/// <summary>What the documentation comment of a method says: the document's texts, or a sentence where they say nothing.</summary>
internal sealed partial class OperationText(SpecModel spec, SpecOperation operation)
{
    private readonly (string First, string Others) _description = PlainText.Paragraph(operation.Node.Text("description") ?? "");

    public string Summary => Given(operation.Node.Text("summary"))
        ?? (_description.First.Length > 0 ? _description.First : $"Sends `{operation.Label}`");

    public string? Remarks => Given(operation.Node.Text("summary")) is { } summary
        ? operation.Node.Text("description") is { } text && text.Trim() != summary.Trim() ? text : null
        : _description.Others;

    /// <summary>What the body is; nothing where there is none.</summary>
    public string? Body => operation.Node.Object("requestBody") is not { } body ? null
        : Given(body.Text("description")) ?? First(operation.SentMedia?.Object("schema")) ?? "The body of the request";

    /// <summary>What the task gives, as XML; nothing where it gives nothing that the document speaks of.</summary>
    public string? Returns => Telling(operation) is { } text ? XmlDocumentation.Text(PlainText.Sentence(text)) : operation.Result switch
    {
        ResultKind.None => null,
        ResultKind.Text => "The body as it came.",
        ResultKind.Stream => "The body, to be read to its end or disposed.",
        _ => $"The response: {Type(operation.ResultSchema!)}." + FirstSentence(operation.ResultSchema!)
            + (operation.IsOptional ? " <see langword=\"null\" /> where it has no body." : ""),
    };

    /// <summary>What the document says of the success, unless that is no more than that it is one.</summary>
    public static string? Telling(SpecOperation operation) =>
        Given(operation.Node.Text(Marks.ResultText)) is { } text && !Bland().IsMatch(text.Trim()) ? text : null;

    /// <summary>What the document says of an error, or the name of its status.</summary>
    public static string Error(string status, JsonObject response)
    {
        if (PlainText.Line(response.Text("description") ?? "") is { Length: > 0 } text)
            return text;

        return int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((HttpStatusCode)number)
            ? NameWords.Of(((HttpStatusCode)number).ToString())
            : "an error";
    }

    private string FirstSentence(JsonObject schema) => First(schema) is { } text ? " " + XmlDocumentation.Text(PlainText.Sentence(text)) : "";

    /// <summary>What the document says of the type.</summary>
    private string? First(JsonObject? schema) => schema is not null && spec.Resolve(schema) is { } type && Given(type.Text("description")) is { } text
        && type.Text(Marks.Summary) is null ? PlainText.Paragraph(text).First : null;

    private static string Type(JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Reference => $"<see cref=\"{SpecModel.Key(schema.Reference())}\" />",
        Shape.Array => $"a list of {Type(schema.Object("items") ?? [])}",
        Shape.Map => $"by their names, values of {Type(schema.Object("additionalProperties") ?? [])}",
        Shape.Scalar => $"<c>{ScalarType.Of(schema).Name}</c>",
        _ => "JSON of any kind",
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    [GeneratedRegex(
        @"\A(?:(?:2\d\d|2XX)\W*)?(?:ok(?:ay)?|success(?:ful(?:ly)?)?|(?:a |the )?(?:default |success(?:ful)? )?(?:response|request|operation|result)"
        + @"|created|accepted|done|no content"
        + @"|the request (?:was (?:a success|successful)|(?:has )?succeeded)|the operation was successful)?[.!]*\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex Bland();
}
