using System.CommandLine;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Command;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec diff BASE HEAD</c>: what a change to a document means for running clients and for C# code.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Argument<string> _base = new("BASE") { Description = "The document before: a file, or REV:PATH in git." };
    private readonly Argument<string> _head = new("HEAD") { Description = "The document after: a file, or REV:PATH in git." };
    private readonly Option<string> _format = new("--format") { Description = "How the report is written.", DefaultValueFactory = _ => "text" };
    private readonly Option<string> _failOn =
        new("--fail-on") { Description = "The grade from which on the exit code is 1.", DefaultValueFactory = _ => "none" };

    private readonly Option<bool> _wireOnly = new("--wire-only") { Description = "Leaves the C# side out." };
    private readonly Option<bool> _checkVersion = new("--check-version") { Description = "Reports an info.version that was not raised as the changes need." };
    private readonly Option<int?> _limit = new("--limit") { Description = "The most characters of the Markdown report; the least important is left out." };
    private readonly Option<string?> _facade = new("--facade") { Description = "The partial class that gets a property per client, as of 'generate'." };
    private readonly Option<string?> _output = new("--output") { Description = "The file that the report goes to, instead of standard output." };
    private readonly Option<string?> _accepted = new("--accepted") { Description = "A file of changes that were accepted, with reasons." };

    private readonly Option<bool> _outside = new("--allow-outside-folder") { Description = "Lets the documents refer to files outside of their folders." };
    private readonly Option<string[]> _overlays = OverlayOption.Create();

    public DiffCommand() : base("diff", "Says what a change to an OpenAPI document breaks.")
    {
        _format.AcceptOnlyFromAmong("text", "markdown", "json", "github", "sarif");
        _failOn.AcceptOnlyFromAmong("none", "breaking", "warning", "any");
        Add(_base);
        Add(_head);
        foreach (var option in (Option[])[_format, _failOn, _wireOnly, _facade, _checkVersion, _limit, _output, _accepted, _outside, _overlays])
            Add(option);

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var request = new DiffRequest(parsed.GetRequiredValue(_base), parsed.GetRequiredValue(_head))
        {
            Format = parsed.GetRequiredValue(_format),
            FailOn = parsed.GetRequiredValue(_failOn),
            IsWireOnly = parsed.GetValue(_wireOnly),
            ChecksVersion = parsed.GetValue(_checkVersion),
            Limit = parsed.GetValue(_limit),
            Facade = parsed.GetValue(_facade),
            Output = parsed.GetValue(_output),
            AcceptedFile = parsed.GetValue(_accepted),
            AllowsOutsideFolder = parsed.GetValue(_outside),
            Overlays = parsed.GetValue(_overlays) ?? [],
        };
        return new DiffRun(request, new PipelineClientGenerator(request.Facade), TimeProvider.System, IsColored(request)).Execute(Console.Out, Console.Error);
    }

    private static bool IsColored(DiffRequest request) =>
        request.Output is null && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
