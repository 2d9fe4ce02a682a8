using System.CommandLine;
using PlexSdk.SpecTool.Lint;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec lint SPEC</c>.</summary>
internal sealed class LintCommand : DocumentCommand
{
    public LintCommand() : base("lint", "Says what the pipeline cannot carry, or carries badly.") => SetAction(Run);

    private int Run(ParseResult parsed)
    {
        var document = Read(parsed);
        var findings = Linter.Check(document);
        foreach (var warning in findings.Where(finding => !finding.IsError))
            Console.WriteLine(Linter.Line(document, warning));

        LintGate.Refuse(document, findings);
        return findings.Count == 0 ? 0 : 1;
    }
}
