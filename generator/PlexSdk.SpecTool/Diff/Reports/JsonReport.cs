using System.Text.Encodings.Web;
using System.Text.Json;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The report for programs. Written member by member: reflection would cost more time than the comparison.</summary>
internal sealed class JsonReport : IReport
{
    public string Write(DiffResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("semver", SemVer.Of(result));
            json.WriteStartObject("summary");
            foreach (var grade in new[] { Grade.Breaking, Grade.Warning, Grade.Info })
            {
                json.WriteNumber(grade.Text(), result.Count(grade));
            }

            json.WriteEndObject();
            json.WriteStartArray("changes");
            foreach (var change in result.Changes)
            {
                Write(json, change);
            }

            json.WriteEndArray();
            json.WriteStartObject("api");
            Write(json, "removed", result.Api.Removed);
            Write(json, "added", result.Api.Added);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        json.WriteString("wire", change.Wire.Text());
        json.WriteString("sdk", change.Sdk.Text());
        json.WriteString("location", change.Location);
        Write(json, "operations", change.Operations);
        json.WriteString("message", change.Message);
        json.WriteString("fingerprint", change.Fingerprint);
        Write(json, "base", change.Base);
        Write(json, "head", change.Head);
        if (change.Accepted is { } reason)
        {
            json.WriteString("accepted", reason);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, SourcePosition? position)
    {
        if (position is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("file", place.File);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
