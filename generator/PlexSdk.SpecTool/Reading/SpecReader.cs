namespace PlexSdk.SpecTool.Reading;

/// <summary>Reads an OpenAPI 3.x document, YAML or JSON, from a file or from a git revision.</summary>
public static class SpecReader
{
    /// <summary>Reads <paramref name="source"/>: a path, or <c>REV:PATH</c>.</summary>
    /// <exception cref="SpecException">The document cannot be read or is no OpenAPI 3.x document.</exception>
    public static SpecDocument Read(string source, SpecReaderOptions? options = null)
    {
        options ??= SpecReaderOptions.Default;
        var origin = SpecSource.Parse(source, options.GitFolder);
        if (origin.ReadBytes(options.MaxBytes) is { } bytes)
            return new SpecDocument(Check(Parse(origin, bytes, options)), options);

        return options.AbsentIsEmpty && origin is GitSource
            ? new SpecDocument(new SpecFile(origin).WithRoot(new JsonObject(), (1, 1)), options) { IsAbsent = true }
            : throw new SpecException($"{origin.Name} does not exist");
    }

    /// <summary>Reads a document that is already in memory; its relative references are files beside <paramref name="name"/>.</summary>
    /// <exception cref="SpecException">The text cannot be read or is no OpenAPI 3.x document.</exception>
    public static SpecDocument ReadText(string text, string name = "openapi.yaml", SpecReaderOptions? options = null)
    {
        options ??= SpecReaderOptions.Default;
        return new SpecDocument(Check(Parse(new FileSource(name), System.Text.Encoding.UTF8.GetBytes(text), options)), options);
    }

    internal static SpecFile Parse(SpecSource origin, byte[] bytes, SpecReaderOptions options) =>
        JsonTreeReader.TryRead(origin, bytes, options) ?? YamlTreeReader.Read(origin, bytes, options);

    private static SpecFile Check(SpecFile file)
    {
        var start = new SourcePosition(file.Name, 1, 1);
        if (file.Root is not JsonObject root)
            throw new SpecException("an OpenAPI document is an object with an 'openapi' field", start);

        if (root["swagger"] is not null)
            throw new SpecException("this is a Swagger 2.0 document; OpenAPI 3.0 or later is needed", start);

        if (root["openapi"] is not JsonValue version)
            throw new SpecException("the document has no 'openapi' field", start);

        return version.ToString().StartsWith("3.", StringComparison.Ordinal) || version.ToString() == "3"
            ? file
            : throw new SpecException($"OpenAPI version {version} is not supported, 3.x is", file.PositionOf(version));
    }
}
