using System.CommandLine;
using System.CommandLine.Invocation;
using PlexSdk.SpecTool.Commands;

namespace PlexSdk.SpecTool;

internal static class Program
{
    /// <summary>All commands.</summary>
    public static RootCommand CreateRoot() => new("Generates the C# client of an OpenAPI document; lints, normalises, documents and compares documents.")
    {
        new GenerateCommand(),
        new LintCommand(),
        new NormalizeCommand(),
        new DocsCommand(),
        new DiffCommand(),
        new RulesCommand(),
    };

    /// <summary>Runs what the command line asks for.</summary>
    /// <returns>What the command returns; 2 where the input cannot be used, the command line included; 3 where the tool itself failed.</returns>
    public static async Task<int> RunAsync(ParseResult commandLine, TextWriter errors)
    {
        try
        {
            return commandLine.Action is ParseErrorAction
                ? throw Misunderstood(commandLine)
                : await commandLine.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (Failure.AsFaultOfInput(exception) is { } fault)
        {
            await errors.WriteLineAsync(fault.Message);
            return 2;
        }
        catch (Exception exception)
        {
            var isTraced = Environment.GetEnvironmentVariable(Failure.TraceVariable) is { Length: > 0 };
            await errors.WriteLineAsync(Failure.Describe(exception, isTraced));
            return 3;
        }
    }

    private static Task<int> Main(string[] args) => RunAsync(CreateRoot().Parse(args), Console.Error);

    private static SpecException Misunderstood(ParseResult commandLine)
    {
        var faults = string.Join("; ", commandLine.Errors.Select(error => error.Message.TrimEnd('.')));
        var command = commandLine.CommandResult.Command is RootCommand ? "plexspec" : $"plexspec {commandLine.CommandResult.Command.Name}";
        return new SpecException($"{faults}. See: {command} --help");
    }
}
