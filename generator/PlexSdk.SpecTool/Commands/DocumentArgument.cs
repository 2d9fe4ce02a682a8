using System.CommandLine;

namespace PlexSdk.SpecTool.Commands;

/// <summary>The document that a command works on, with the options that decide how it is read.</summary>
internal sealed class DocumentArgument
{
    private readonly Argument<string> _spec = new("SPEC") { Description = "The OpenAPI 3.x document: a file, or REV:PATH in git." };
    private readonly Option<bool> _outside = new("--allow-outside-folder") { Description = "Lets the document refer to files outside of its folder." };

    public DocumentArgument(Command command)
    {
        command.Add(_spec);
        command.Add(_outside);
    }

    public SpecDocument Read(ParseResult parsed) =>
        SpecReader.Read(parsed.GetRequiredValue(_spec), SpecReaderOptions.Default with { AllowOutsideFolder = parsed.GetValue(_outside) });
}
