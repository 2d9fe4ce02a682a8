namespace PlexSdk.SpecTool.Docs;

/// <summary>A page for each tag of a document.</summary>
internal static class Documentation
{
    /// <summary>The pages by file name, for a normalised document and the C# sources that were generated from it.</summary>
    public static IReadOnlyDictionary<string, string> Of(JsonObject document, IEnumerable<string> sources, string @namespace, string? facade)
    {
        var spec = new SpecModel(document);
        var signatures = new ClientSignatures(sources);
        var usage = new UsageExample(signatures, new ExampleValue(spec, signatures), @namespace, facade);
        return spec.Operations()
            .GroupBy(operation => operation.Client)
            .OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .ToDictionary(tag => CSharpName.Camel(tag.Key) + ".md", Page);

        string Page(IGrouping<string, SpecOperation> tag)
        {
            var description = spec.Root.Array("tags").Objects().FirstOrDefault(entry => entry.Text("name") == tag.Key)?.Text("description");
            return new DocumentationPage(signatures, usage).Write(tag.Key, description, [.. tag]);
        }
    }
}
