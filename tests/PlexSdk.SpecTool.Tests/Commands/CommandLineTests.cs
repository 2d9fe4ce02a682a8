using PlexSdk.SpecTool.Commands;

namespace PlexSdk.SpecTool.Tests.Commands;

public class CommandLineTests
{
    [TestCase("diff a b --format html", "Argument 'html' not recognized. Must be one of: 'text' 'markdown' 'json' 'github' 'sarif'. See: plexspec diff --help")]
    [TestCase("diff a", "Required argument 'HEAD' missing for command: 'diff'. See: plexspec diff --help")]
    [TestCase("nope", "Required command was not provided; Unrecognized command or argument 'nope'. See: plexspec --help")]
    public async Task One_that_cannot_be_understood_is_one_line_and_never_a_finding(string commandLine, string line)
    {
        using var errors = new StringWriter();

        var exitCode = await CommandRunner.RunAsync(Program.CreateRoot().Parse(commandLine), errors);

        Assert.That((exitCode, errors.ToString().TrimEnd()), Is.EqualTo((2, line)));
    }
}
