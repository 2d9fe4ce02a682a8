using System.Text;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Facts;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Docs;

/// <summary>The page of one tag, as Markdown: overview, operations, and for each of them usage, parameters, response and errors.</summary>
internal sealed class DocumentationPage(SpecModel spec, string tag, IReadOnlyList<SpecOperation> operations, string @namespace, bool isFacade)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line($"# {tag}");
        Line("");
        Line("## Overview");
        Line("");
        Line(spec.Root.Array("tags").Objects().First(entry => entry.Text("name") == tag).Text("description")!.Trim());
        Line("");
        Line("### Available Operations");
        Line("");
        foreach (var operation in operations)
        {
            Line($"* [{Name(operation)}](#{Name(operation).ToLowerInvariant()}) - {Cell(operation.Node.Text("summary") ?? operation.Label)}");
        }

        foreach (var operation in operations)
        {
            Operation(operation);
        }

        return _text.ToString();
    }

    private static string Name(SpecOperation operation) => operation.Node.Text("operationId")!;

    private void Operation(SpecOperation operation)
    {
        Line("");
        Line($"## {Name(operation)}");
        Line("");
        Line($"`{operation.Label}`");
        Line("");
        Line((operation.Node.Text("description") ?? operation.Node.Text("summary") ?? "").Trim());
        Line("");
        Line("### Example Usage");
        Line("");
        Line(new UsageExample(spec, operation, tag, @namespace, isFacade).Write());
        Line("");
        Line("### Parameters");
        Line("");
        Parameters(operation);
        Line("");
        Line("### Response");
        Line("");
        Line($"**{Result(operation)}**{(operation.Node.Object("responses")!.Object("200")!.Text("description") is { Length: > 0 } text ? " - " + Cell(text) : "")}");
        Line("");
        Line("### Errors");
        Line("");
        Errors(operation);
    }

    private void Parameters(SpecOperation operation)
    {
        Line("| Parameter | Type | Required | Description | Example |");
        Line("| --- | --- | --- | --- | --- |");
        foreach (var parameter in UsageExample.Arguments(operation))
        {
            var example = FactStore.Read<Notes>(parameter).Example;
            Line($"| `{FactStore.Read<ParameterFacts>(parameter).Name.TrimStart('@')}` | `{Type(parameter)}` | {(parameter.IsTrue("required") ? "yes" : "no")} | {Cell(parameter.Text("description") ?? "")} | {(example is JsonValue ? $"`{example}`" : "")} |");
        }

        if (operation.Node.Object("requestBody") is { } body)
        {
            Line($"| `body` | `{UsageExample.BodyType(operation)}` | {(body.IsTrue("required") ? "yes" : "no")} | {Cell(body.Text("description") ?? "")} | |");
        }

        Line("| `cancellationToken` | `CancellationToken` | no | Ends the call early. | |");
    }

    private void Errors(SpecOperation operation)
    {
        Line("| Error | Status | Body | Meaning |");
        Line("| --- | --- | --- | --- |");
        foreach ((var status, var response) in operation.Responses.Where(response => response.Status != "200"))
        {
            var type = StatusExceptions.Of(status);
            var body = FactStore.Read<Notes>(response).BodyType is { } typed ? $"`{typed}`" : "";
            Line($"| `{type}` | {status} | {body} | {Cell(response.Text("description") ?? "")} |");
        }

        Line("| `PlexApiException` | any other | | Any other answer than the documented success. |");
    }

    private static string Result(SpecOperation operation) =>
        FactStore.Read<OperationFacts>(operation.Node).Result is { } type ? $"`{type}`" : "Nothing";

    private static string Type(JsonObject parameter) =>
        CSharpType.Of(parameter.Object("schema")!, isParameter: true) + (parameter.IsTrue("required") ? "" : "?");

    /// <summary>Text for a cell of a table: one line, no bars, no tags.</summary>
    private static string Cell(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private void Line(string text) => _text.Append(text).Append('\n');
}
