using System.Text.Encodings.Web;
using System.Text.Json;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The report for code scanning: SARIF 2.1.0.</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public string Write(DiffResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            var rules = result.Changes.DistinctBy(change => change.Id).ToList();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var change in result.Changes)
            {
                WriteResult(json, change, rules.FindIndex(rule => rule.Id == change.Id));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, List<Change> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "plexspec");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Check.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Change change, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", change.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", change.Worst switch { Grade.Breaking => "error", Grade.Warning => "warning", Grade.Info => "note", _ => "none" });
        WriteText(json, "message", $"{change.Message} ({change.Location})");
        json.WriteStartArray("locations");
        WriteLocation(json, change.Head ?? change.Base, change.Location);
        json.WriteEndArray();
        if (change is { Head: not null, Base: not null })
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, change.Base, change.Location);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("plexspec/v1", change.Fingerprint);
        json.WriteEndObject();
        if (change.Accepted is { } reason)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        json.WriteString("wire", change.Wire.Text());
        json.WriteString("sdk", change.Sdk.Text());
        json.WriteStartArray("operations");
        foreach (var operation in change.Operations)
        {
            json.WriteStringValue(operation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePosition? position, string name)
    {
        json.WriteStartObject();
        if (position is { } place)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Uri.EscapeDataString(FileNames.InRepository(place.File)).Replace("%2F", "/", StringComparison.Ordinal));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", Math.Max(place.Line, 1));
            json.WriteNumber("startColumn", Math.Max(place.Column, 1));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", name);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
