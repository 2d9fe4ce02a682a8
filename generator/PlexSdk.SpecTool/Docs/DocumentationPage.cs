using System.Text;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>The page of one tag, as Markdown: overview, operations, and for each of them usage, parameters, response and errors.</summary>
internal sealed class DocumentationPage(UsageExample usage)
{
    private readonly StringBuilder _text = new();

    public string Write(string tag, string? overview, IReadOnlyList<ClientMethod> methods)
    {
        Line($"# {tag}\n\n## Overview\n\n{overview?.Trim() ?? $"The operations of {tag}."}\n\n### Available Operations\n");
        foreach (var method in methods)
            Line($"* [{method.Name}](#{method.Name.ToLowerInvariant()}) - {Cell(method.Operation.Node.Text("summary") ?? method.Operation.Label)}");

        foreach (var method in methods)
            Method(method);

        return _text.ToString();
    }

    private void Method(ClientMethod method)
    {
        var operation = method.Operation.Node;
        Line($"\n## {method.Name}\n\n`{method.Operation.Label}`\n");
        Line((operation.Text("description") ?? operation.Text("summary") ?? "").Trim());
        Line($"\n### Example Usage\n\n{usage.Of(method)}\n\n### Parameters\n");
        Parameters(method);
        var meaning = operation.Object("responses")!.Object("200")!.Text("description") is { Length: > 0 } text ? $" - {Cell(text)}" : "";
        Line($"\n### Response\n\n**{(method.Result is { } type ? $"`{type}`" : "Nothing")}**{meaning}\n\n### Errors\n");
        Errors(method.Operation);
    }

    private void Parameters(ClientMethod method)
    {
        Line("| Parameter | Type | Required | Description | Example |");
        Line("| --- | --- | --- | --- | --- |");
        foreach (var (name, type, source) in method.Parameters)
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
