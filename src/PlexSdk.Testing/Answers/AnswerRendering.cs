using System.IO.Compression;
using System.Text.Json.Nodes;

namespace PlexSdk.Testing;

/// <summary>Turns the description of an answer into the bytes to send.</summary>
internal static class AnswerRendering
{
    public static PlexAnswer Render(this PlexAnswer answer, bool asJson)
    {
        var rendered = answer.Document is null ? answer : Write(answer, answer.Document, asJson);
        return rendered.Compressed ? Compress(rendered) : rendered;
    }

    private static PlexAnswer Write(PlexAnswer answer, JsonNode document, bool asJson)
    {
        var (body, contentType) = (asJson, answer.XmlRoot) switch
        {
            (true, _) => (AnswerJson.Write(document), AnswerJson.ContentType),
            (false, null) => (AnswerXml.Write(document), AnswerXml.ContentType),
            (false, { } root) => (AccountXml.Write(document, root), AccountXml.ContentType),
        };
        return answer with { Body = body, ContentType = answer.ContentType ?? contentType };
    }

    private static PlexAnswer Compress(PlexAnswer answer)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(answer.Body.Span);
        }

        return answer with { Body = compressed.ToArray(), Headers = [.. answer.Headers, new("Content-Encoding", "gzip")] };
    }
}
