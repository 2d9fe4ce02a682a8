using System.CommandLine;
using PlexSdk.SpecTool.Docs;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec docs SPEC --output FILE</c>.</summary>
internal sealed class DocsCommand : DocumentCommand
{
    private readonly Option<string> _output = new("--output")
    {
        Description = "A Markdown file for all tags, or a folder for a page per tag.",
        Required = true,
    };

    private readonly Option<string> _namespace = new("--namespace") { Description = "The namespace of the types.", DefaultValueFactory = _ => "Api" };
    private readonly Option<bool> _facade = new("--facade") { Description = "The clients are properties of PlexClient." };

    public DocsCommand() : base("docs", "Writes the documentation of each tag.")
    {
        AddAll(_output, _namespace, _facade);
        SetAction(RunAsync);
    }

    private async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.GetRequiredValue(_output);
        var @namespace = parsed.GetRequiredValue(_namespace);
        var document = Normalizer.Normalize(ReadSound(parsed));
        var sources = await ClientGenerator.GenerateAsync(document, @namespace, null, cancellationToken);
        var pages = Documentation.Of(document.Document, sources.Values, @namespace, parsed.GetValue(_facade) ? "PlexClient" : null);
        if (output.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            OutputFiles.Write(output, string.Join('\n', pages.Values));
        else
            OutputFiles.Write(output, pages);
    }
}
