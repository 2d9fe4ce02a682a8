using System.CommandLine;
using PlexSdk.SpecTool.Commands;
using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Lint.Rules;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Commands;

public class CommandLineTests
{
    [TestCase("diff a b --format html", "Argument 'html' not recognized. Must be one of: 'text' 'markdown' 'json' 'github' 'sarif'. See: plexspec diff --help")]
    [TestCase("diff a", "Required argument 'HEAD' missing for command: 'diff'. See: plexspec diff --help")]
    [TestCase("nope", "Required command was not provided; Unrecognized command or argument 'nope'. See: plexspec --help")]
    [TestCase("generate a --output b --sdk-project c", "Option '--sdk-project' is for '--project' only. See: plexspec generate --help")]
    public async Task One_that_cannot_be_understood_is_one_line_and_never_a_finding(string commandLine, string line) =>
        Assert.That(await Run(Program.CreateRoot(), commandLine), Is.EqualTo((2, line)));

    [TestCase("lint no-such.yaml", "no-such.yaml does not exist")]
    [TestCase("normalize no-such.yaml", "no-such.yaml does not exist")]
    [TestCase("lint \"\"", "the name of a document is empty; write a path, or REV:PATH")]
    [TestCase("diff \"\" no-such.yaml", "the name of a document is empty; write a path, or REV:PATH\nno-such.yaml does not exist")]
    [TestCase("docs no-such.yaml --output x.md", "no-such.yaml does not exist")]
    [TestCase("generate no-such.yaml --output x", "no-such.yaml does not exist")]
    [TestCase("diff no-such.yaml no-such.yaml", "no-such.yaml does not exist")]
    [TestCase("generate a --output b --project", "name the PlexSdk to refer to: --sdk-project FILE or --package-reference [VERSION]")]
    [TestCase("generate a --output b --project --sdk-project no-such.csproj", "no-such.csproj does not exist")]
    public async Task Input_that_cannot_be_used_is_one_line(string commandLine, string line) =>
        Assert.That(await Run(Program.CreateRoot(), commandLine), Is.EqualTo((2, line)));

    [Test]
    public async Task Each_fault_of_the_input_has_a_line()
    {
        var (exitCode, errors) = await Run(Root(() => throw new SpecException(["a.yaml(1,2): one", "a.yaml(3,4): two"])), "command");

        Assert.That((exitCode, errors.ReplaceLineEndings("\n")), Is.EqualTo((2, "a.yaml(1,2): one\na.yaml(3,4): two")));
    }

    [Test]
    public async Task A_failure_of_the_tool_itself_is_told_from_input_that_cannot_be_used()
    {
        var (exitCode, errors) = await Run(Root(() => throw new InvalidOperationException("a mistake")), "command");

        Assert.That(exitCode, Is.EqualTo(3));
        Assert.That(errors, Does.StartWith("plexspec failed: System.InvalidOperationException: a mistake (in ").And.Contains("This is a mistake of plexspec").And.Contains("/issues").And.Not.Contains("\n"));
    }

    [Test]
    public async Task A_fault_of_the_input_is_one_in_whatever_it_is_wrapped()
    {
        var (exitCode, errors) = await Run(Root(() => throw new AggregateException(new AggregateException(new SpecException("a fault")))), "command");

        Assert.That((exitCode, errors), Is.EqualTo((2, "a fault")));
    }

    [Test]
    public void A_failure_names_where_it_happened_and_its_trace_where_that_is_asked_for()
    {
        var failure = Assert.Catch(() => Linter.Line(null!, LintFinding.Error("id", null!, "", "")));

        Assert.Multiple(() =>
        {
            Assert.That(Failure.Describe(failure!, isTraced: false), Does.Contain("(in ").And.Contains("Linter.Line").And.Not.Contains("\n"));
            Assert.That(Failure.Describe(failure!, isTraced: true), Does.Contain("\n"));
        });
    }

    private static RootCommand Root(Func<int> action)
    {
        var command = new Command("command");
        command.SetAction(_ => action());
        return [command];
    }

    private static async Task<(int ExitCode, string Errors)> Run(RootCommand root, string commandLine)
    {
        using var errors = new StringWriter();
        var exitCode = await Program.RunAsync(root.Parse(commandLine), errors);
        return (exitCode, errors.ToString().TrimEnd());
    }
}
