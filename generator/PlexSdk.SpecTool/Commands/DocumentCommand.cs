using System.CommandLine;

namespace PlexSdk.SpecTool.Commands;

/// <summary>A command that works on a document, with the options that decide how it is read.</summary>
internal abstract class DocumentCommand : Command
{
    private readonly Argument<string> _spec = new("SPEC") { Description = "The OpenAPI 3.x document: a file, or REV:PATH in git." };
    private readonly Option<bool> _outside = new("--allow-outside-folder") { Description = "Lets the document refer to files outside of its folder." };

    protected DocumentCommand(string name, string description) : base(name, description)
    {
        Add(_spec);
        Add(_outside);
    }

    /// <summary>The option of the commands that normalise and add it.</summary>
    protected Option<bool> Strict { get; } = new("--strict") { Description = "Makes a response without a member that the document requires an error." };

    protected void AddAll(params IEnumerable<Option> options)
    {
        foreach (var option in options)
            Add(option);
    }

    protected SpecDocument Read(ParseResult parsed) =>
        SpecReader.Read(parsed.GetRequiredValue(_spec), SpecReaderOptions.Default with { AllowOutsideFolder = parsed.GetValue(_outside) });
}
