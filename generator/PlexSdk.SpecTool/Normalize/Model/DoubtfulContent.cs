using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>What a document says of the body of a success, and whether that can be believed.</summary>
internal static partial class DoubtfulContent
{
    /// <summary>What a call accepts whose answer may be anything: data is asked for as JSON.</summary>
    public const string Any = "application/json, */*;q=0.8";

    /// <summary>
    /// Whether a content type says nothing: a web page without a schema, or with an empty one, and without an example is what generators of
    /// documents write for any answer that their author did not look at.
    /// </summary>
    public static bool IsUndescribed(string contentType, JsonObject media) => IsHtml(contentType)
        && media["schema"] is null or JsonObject { Count: 0 } && !media.ContainsKey("example") && !media.ContainsKey("examples");

    /// <summary>
    /// Whether a GET gives a body of which the document says nothing. <c>content: {}</c> says that there is none, as 204 does: most authors who
    /// leave <c>content</c> out did not look.
    /// </summary>
    public static bool GivesBody(SpecOperation operation, IEnumerable<SpecResponse> successes) => operation.Method == "get"
        && successes.Any(success => success.Status is not ("204" or "205") && success.Response.Object("content") is not { Count: 0 });

    /// <summary>Whether a GET that is said to give a web page gives an image, by all that its names and descriptions say.</summary>
    public static bool IsImageAsText(SpecOperation operation, IReadOnlyList<JsonObject> successes)
    {
        if (operation.Method != "get" || !successes.SelectMany(success => success.Object("content").Objects()).Any(offer => IsHtml(offer.Key)))
            return false;

        IEnumerable<string?> texts =
        [
            operation.Node.Text(Marks.OperationId) ?? operation.Node.Text("operationId"), operation.Node.Text("summary"), operation.Path.Split('/')[^1],
            .. successes.Select(success => success.Text("description")),
        ];
        return texts.Any(text => text is not null && Image().IsMatch(Words().Replace(text, " $0")));
    }

    private static bool IsHtml(string contentType) => contentType.Split(';')[0].Trim().Equals("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a word of a name in camel case begins.</summary>
    [GeneratedRegex(@"(?<=[a-z0-9])[A-Z]|_")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![a-z])(image|photo|picture|poster|thumb|thumbnail|artwork|icon|jpe?g|png|gif|webp)s?(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Image();
}
