using NJsonSchema;
using NJsonSchema.Generation;
using NJsonSchema.References;
using NSwag;

namespace PlexSdk.SpecTool.Generate;

/// <summary>References within the document, and no others: a normalised document has none, and NSwag is to fetch nothing.</summary>
internal sealed class LocalReferences(JsonSchemaAppender appender) : JsonReferenceResolver(appender)
{
    public static JsonReferenceResolver Of(OpenApiDocument document) =>
        new LocalReferences(new OpenApiSchemaResolver(document, new SystemTextJsonSchemaGeneratorSettings()));

    public override Task<IJsonReference> ResolveFileReferenceAsync(string filePath, CancellationToken cancellationToken = default) => throw Refusal(filePath);

    public override Task<IJsonReference> ResolveUrlReferenceAsync(string url, CancellationToken cancellationToken = default) => throw Refusal(url);

    private static InvalidOperationException Refusal(string place) => new($"the document refers to another one: {place}");
}
