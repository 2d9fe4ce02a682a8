using System.CommandLine;
using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Overlays;

namespace PlexSdk.SpecTool.Commands;

/// <summary>A command that works on a document, with the options that decide how it is read.</summary>
internal abstract class DocumentCommand : Command
{
    private readonly Argument<string> _spec = new("SPEC") { Description = "The OpenAPI 3.x document: a file, or REV:PATH in git." };
    private readonly Option<bool> _outside = new("--allow-outside-folder") { Description = "Lets the document refer to files outside of its folder." };

    private readonly Option<string[]> _overlays = OverlayOption.Create();

    protected DocumentCommand(string name, string description) : base(name, description)
    {
        Add(_spec);
        Add(_outside);
        Add(_overlays);
    }

    /// <summary>The option of the commands that normalise and add it.</summary>
    protected Option<bool> Strict { get; } = new("--strict") { Description = "Makes a response without a member that the document requires an error." };

    protected void AddAll(params IEnumerable<Option> options)
    {
        foreach (var option in options)
            Add(option);
    }

    /// <summary>The document, with the overlays in it.</summary>
    protected SpecDocument Read(ParseResult parsed)
    {
        var options = SpecReaderOptions.Default with { AllowOutsideFolder = parsed.GetValue(_outside) };
        var document = SpecReader.Read(parsed.GetRequiredValue(_spec), options);
        Overlay.Apply(document, parsed.GetValue(_overlays) ?? [], options);
        return document;
    }

    /// <summary>The same, without errors.</summary>
    /// <exception cref="SpecException">It cannot be read, or has errors: the message has a line for each.</exception>
    protected SpecDocument ReadSound(ParseResult parsed)
    {
        var document = Read(parsed);
        LintGate.Pass(document);
        return document;
    }
}
