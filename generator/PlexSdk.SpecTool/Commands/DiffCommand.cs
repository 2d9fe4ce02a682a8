using System.CommandLine;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Command;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec diff BASE HEAD</c>: what a change to a document means for running clients and for C# code.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var @base = new Argument<string>("BASE") { Description = "The document before: a file, or REV:PATH in git." };
        var head = new Argument<string>("HEAD") { Description = "The document after: a file, or REV:PATH in git." };
        var format = new Option<string>("--format") { Description = "How the report is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json", "github", "sarif");
        var failOn = new Option<string>("--fail-on") { Description = "The grade from which on the exit code is 1.", DefaultValueFactory = _ => "none" };
        failOn.AcceptOnlyFromAmong("none", "breaking", "warning", "any");
        var wireOnly = new Option<bool>("--wire-only") { Description = "Leaves the C# side out." };
        var output = new Option<string?>("--output") { Description = "The file that the report goes to, instead of standard output." };
        var accepted = new Option<string?>("--accepted") { Description = "A file of changes that were accepted, with reasons." };

        var command = new Command("diff", "Says what a change to an OpenAPI document breaks.") { @base, head, format, failOn, wireOnly, output, accepted };
        command.SetAction(parsed => CommandRunner.Run(() => Run(new DiffRequest(parsed.GetValue(@base)!, parsed.GetValue(head)!)
        {
            Format = parsed.GetValue(format)!,
            FailOn = parsed.GetValue(failOn)!,
            IsWireOnly = parsed.GetValue(wireOnly),
            Output = parsed.GetValue(output),
            AcceptedFile = parsed.GetValue(accepted),
        })));
        return command;
    }

    private static int Run(DiffRequest request) =>
        new DiffRun(request, new PipelineClientGenerator(), TimeProvider.System, IsColored(request)).Execute(Console.Out, Console.Error);

    private static bool IsColored(DiffRequest request) =>
        request.Output is null && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
