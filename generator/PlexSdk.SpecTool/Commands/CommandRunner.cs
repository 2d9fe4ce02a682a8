using System.CommandLine;
using System.CommandLine.Invocation;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary>Runs a command so that input which cannot be used is one line on standard error and exit code 2.</summary>
internal static class CommandRunner
{
    /// <summary>Runs what the command line asks for. One that cannot be understood is input that cannot be used.</summary>
    public static Task<int> RunAsync(ParseResult commandLine, TextWriter errors) =>
        RunAsync(() => commandLine.Action is ParseErrorAction ? throw Misunderstood(commandLine) : commandLine.InvokeAsync(), errors);

    public static int Run(Func<int> command) => RunAsync(() => Task.FromResult(command())).GetAwaiter().GetResult();

    public static Task<int> RunAsync(Func<Task<int>> command) => RunAsync(command, Console.Error);

    private static async Task<int> RunAsync(Func<Task<int>> command, TextWriter errors)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (exception is SpecException or IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 2;
        }
    }

    private static SpecException Misunderstood(ParseResult commandLine)
    {
        var faults = string.Join("; ", commandLine.Errors.Select(error => error.Message.TrimEnd('.')));
        var command = commandLine.CommandResult.Command is RootCommand ? "plexspec" : $"plexspec {commandLine.CommandResult.Command.Name}";
        return new SpecException($"{faults}. See: {command} --help");
    }
}
