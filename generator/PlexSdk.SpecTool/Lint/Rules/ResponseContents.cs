using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Where the document says too little of what comes back, or something that its texts contradict.</summary>
internal sealed class ResponseContents : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document) =>
        OperationWalk.Operations(document).SelectMany(operation => Bodies(document, operation).Concat(Flags(document, operation)))
            .Concat(OperationWalk.Schemas(document).Where(schema => IsFlag(schema, schema.Text("description"))).Select(Flag));

    private static IEnumerable<LintFinding> Bodies(SpecDocument document, SpecOperation operation)
    {
        if (operation.Method != "get")
            yield break;

        List<JsonObject> successes =
        [
            .. from response in operation.Responses
               where response.Status is "200" or "2XX"
               select document.Follow(response.Response) as JsonObject ?? response.Response,
        ];
        if (successes.Any(success => success.Object("content") is null))
        {
            var message = $"{operation.Label} documents no content of its success: the client gives the bytes (PlexStream)";
            const string Remedy = "document the content; 'content: {}', or 204, where there is none";
            yield return LintFinding.Warning("undocumented-content", operation.Node, message, Remedy);
        }
        else if (DoubtfulContent.IsImageAsText(operation, successes))
        {
            var message = $"{operation.Label} gives text/html, and its texts speak of an image: the client gives the bytes (PlexStream)";
            yield return LintFinding.Warning("image-as-text", operation.Node, message, "document the content as image/*");
        }
    }

    private static IEnumerable<LintFinding> Flags(SpecDocument document, SpecOperation operation) =>
        from parameter in OperationWalk.Parameters(document, operation)
        let schema = parameter.Object("schema")
        where schema is not null && schema.Text("description") is null && IsFlag(schema, parameter.Text("description"))
        select Flag(schema);

    private static bool IsFlag(JsonObject schema, string? text) => IntegerFlags.HasValues(schema) && IntegerFlags.NamesOther(text);

    private static LintFinding Flag(JsonObject schema) => LintFinding.Warning(
        "flag-with-more-values", schema, "0 and 1 are its only values, and its text names another: it is no flag in C#", "add the other values to the enum");
}
