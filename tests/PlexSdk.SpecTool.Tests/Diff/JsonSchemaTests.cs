using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PlexSdk.SpecTool.Diff.Reports;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Reports are what the published schemas say: our own of the JSON report, and that of SARIF 2.1.0.</summary>
public class JsonSchemaTests
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private static readonly JsonNode Document = JsonNode.Parse(Text("spec-diff.schema.json"))!;

    private static readonly Lazy<JsonSchema> Own = new(() => JsonSchema.FromText(Text("spec-diff.schema.json")));

    // Users may meet members that are added later. A report of today has none that the schema does not describe.
    private static readonly Lazy<JsonSchema> Closed = new(() => JsonSchema.FromText(Close(Document.DeepClone()).ToJsonString()));

    private static readonly Lazy<JsonSchema> Sarif = new(() => JsonSchema.FromText(Text("sarif-2.1.0.json")));

    [TestCaseSource(typeof(ReportSamples), nameof(ReportSamples.All))]
    public void The_JSON_report_is_what_its_schema_says(object result)
    {
        var report = ReportList.Create("json").Write((PlexSdk.SpecTool.Diff.DiffResult)result);

        Assert.That(Faults(Own.Value, report), Is.Empty);
        Assert.That(Faults(Closed.Value, report), Is.Empty);
    }

    [TestCaseSource(typeof(ReportSamples), nameof(ReportSamples.All))]
    public void The_SARIF_report_is_what_the_schema_of_SARIF_says(object result) =>
        Assert.That(Faults(Sarif.Value, ReportList.Create("sarif").Write((PlexSdk.SpecTool.Diff.DiffResult)result)), Is.Empty);

    [Test]
    public void The_schemas_refuse_what_is_wrong()
    {
        Assert.That(Faults(Own.Value, """{"semver":"huge","summary":{},"changes":[],"texts":[],"api":{"removed":[],"added":[]}}"""), Is.Not.Empty);
        Assert.That(Faults(Sarif.Value, """{"version":"2.1.0","runs":[{"tool":{"driver":{}}}]}"""), Is.Not.Empty);
    }

    [Test]
    public void The_schema_demands_what_users_rely_on()
    {
        string[] promised = ["id", "wire", "sdk", "sources", "programs", "location", "operations", "message", "fingerprint", "base", "head"];

        Assert.That(Document["$defs"]!["change"]!["required"]!.AsArray().Select(name => name!.ToString()), Is.SupersetOf(promised));
    }

    private static IEnumerable<string> Faults(JsonSchema schema, string report)
    {
        using var document = JsonDocument.Parse(report);
        var results = schema.Evaluate(document.RootElement, Options);
        return results.IsValid ? [] : (results.Details ?? []).Append(results).SelectMany(detail => (detail.Errors ?? []).Select(error => $"{detail.InstanceLocation}: {error.Value}")).DefaultIfEmpty("invalid");
    }

    private static JsonNode Close(JsonNode node)
    {
        foreach (var child in node is JsonObject ? node.AsObject().Select(member => member.Value) : node is JsonArray list ? list : [])
        {
            if (child is not null)
                Close(child);
        }

        if (node is JsonObject described && described["properties"] is JsonObject && described.ContainsKey("required"))
            described["additionalProperties"] = false;

        return node;
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Diff", name));
}
