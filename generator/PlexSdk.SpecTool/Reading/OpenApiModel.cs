using Microsoft.OpenApi;

namespace PlexSdk.SpecTool.Reading;

/// <summary>The document as Microsoft.OpenApi sees it, for the commands that want its object model.</summary>
public static class OpenApiModel
{
    /// <summary>
    /// Parses the document's own file. Errors are returned, not thrown: real documents have many, and most do no harm.
    /// </summary>
    public static (OpenApiDocument? Document, IReadOnlyList<string> Errors) Parse(SpecDocument document)
    {
        try
        {
            var result = OpenApiDocument.Parse(document.Root.ToJsonString(), OpenApiConstants.Json);
            return (result.Document, [.. result.Diagnostic?.Errors.Select(error => error.ToString()) ?? []]);
        }
        catch (Exception error) when (error is OpenApiException or FormatException or InvalidOperationException or ArgumentException or System.Text.Json.JsonException)
        {
            return (null, [error.Message]);
        }
    }
}
