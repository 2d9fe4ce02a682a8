using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Docs;

/// <summary>A page for each tag of a normalised document.</summary>
internal static class Documentation
{
    /// <summary>The pages by file name.</summary>
    public static IReadOnlyDictionary<string, string> Of(JsonObject document, string @namespace, bool isFacade)
    {
        var spec = new SpecModel(document);
        return spec.Operations().GroupBy(operation => operation.Node.Array("tags").Texts().First()).OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .ToDictionary(tag => CSharpName.Camel(tag.Key) + ".md", tag => new DocumentationPage(spec, tag.Key, [.. tag], @namespace, isFacade).Write(), StringComparer.Ordinal);
    }
}
