using System.CommandLine;
using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec lint SPEC</c>.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var spec = new Argument<string>("SPEC") { Description = "The OpenAPI 3.x document: a file, or REV:PATH." };
        var command = new Command("lint", "Says what the pipeline cannot carry, or carries badly.") { spec };
        command.SetAction(parse => CommandRunner.Run(() =>
        {
            var document = SpecReader.Read(parse.GetRequiredValue(spec));
            var findings = Linter.Check(document);
            foreach (var finding in findings)
            {
                Console.WriteLine(Linter.Line(document, finding));
            }

            return findings.Count == 0 ? 0 : 1;
        }));
        return command;
    }
}
