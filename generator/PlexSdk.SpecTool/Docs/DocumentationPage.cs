using System.Text;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>The page of one tag, as Markdown: overview, operations, and for each of them usage, parameters, response and errors.</summary>
internal sealed class DocumentationPage(ClientSignatures signatures, UsageExample usage)
{
    private readonly StringBuilder _text = new();

    public string Write(string tag, string? overview, IReadOnlyList<SpecOperation> operations)
    {
        Line($"# {tag}\n\n## Overview\n\n{overview?.Trim() ?? $"The operations of {tag}."}\n\n### Available Operations\n");
        foreach (var operation in operations)
            Line($"* [{operation.MethodName}](#{operation.MethodName.ToLowerInvariant()}) - {Cell(operation.Node.Text("summary") ?? operation.Label)}");

        foreach (var operation in operations)
            Operation(operation);

        return _text.ToString();
    }

    private void Operation(SpecOperation operation)
    {
        Line($"\n## {operation.MethodName}\n\n`{operation.Label}`\n");
        Line((operation.Node.Text("description") ?? operation.Node.Text("summary") ?? "").Trim());
        Line($"\n### Example Usage\n\n{usage.Of(operation)}\n\n### Parameters\n");
        Parameters(operation);
        var meaning = operation.Node.Object("responses")!.Object("200")!.Text("description") is { Length: > 0 } text ? $" - {Cell(text)}" : "";
        Line($"\n### Response\n\n**{(signatures.Result(operation) is { } type ? $"`{type}`" : "Nothing")}**{meaning}\n\n### Errors\n");
        Errors(operation);
    }

    private void Parameters(SpecOperation operation)
    {
        Line("| Parameter | Type | Required | Description | Example |");
        Line("| --- | --- | --- | --- | --- |");
        foreach (var (name, type, source) in signatures.Parameters(operation))
        {
            var required = source.IsTrue("required") ? "yes" : "no";
            var example = FactStore.Find<Notes>(source)?.Example is JsonValue value ? $"`{value}`" : "";
            Line($"| `{name}` | `{type}` | {required} | {Cell(source.Text("description") ?? "")} | {example} |");
        }

        Line("| `cancellationToken` | `CancellationToken` | no | Ends the call early. | |");
    }

    private void Errors(SpecOperation operation)
    {
        Line("| Error | Status | Body | Meaning |");
        Line("| --- | --- | --- | --- |");
        foreach (var (status, response) in operation.Responses.Where(response => response.Status != "200"))
        {
            var body = FactStore.Find<Notes>(response)?.BodyType is { } type ? $"`{type}`" : "";
            Line($"| `{StatusExceptions.Of(status)}` | {status} | {body} | {Cell(response.Text("description") ?? "")} |");
        }

        Line($"| `{StatusExceptions.Other}` | any other | | Any response other than the documented success. |");
    }

    /// <summary>Text for a cell of a table: one line, no bars, no tags.</summary>
    private static string Cell(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
            .Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private void Line(string text) => _text.Append(text).Append('\n');
}
