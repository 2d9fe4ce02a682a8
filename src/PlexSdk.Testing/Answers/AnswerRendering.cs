using System.IO.Compression;

namespace PlexSdk.Testing;

/// <summary>Turns the description of an answer into the bytes to send.</summary>
internal static class AnswerRendering
{
    public static PlexAnswer Render(this PlexAnswer answer, bool asJson)
    {
        var rendered = answer.Document is null ? answer : answer with
        {
            Body = asJson ? AnswerJson.Write(answer.Document) : AnswerXml.Write(answer.Document),
            ContentType = answer.ContentType ?? (asJson ? AnswerJson.ContentType : AnswerXml.ContentType),
        };
        return rendered.Compressed ? Compress(rendered) : rendered;
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
