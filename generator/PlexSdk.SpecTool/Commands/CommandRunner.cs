using System.CommandLine;
using System.CommandLine.Invocation;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary>Runs a command so that input which cannot be used is one line on standard error and exit code 2.</summary>
internal static class CommandRunner
{
    /// <summary>Runs what the command line asks for. One that cannot be understood is input that cannot be used.</summary>
    public static async Task<int> RunAsync(ParseResult commandLine, TextWriter errors)
    {
        if (commandLine.Action is not ParseErrorAction)
        {
            return await commandLine.InvokeAsync();
        }

        string faults = string.Join("; ", commandLine.Errors.Select(error => OneLine(error.Message).TrimEnd('.')));
        string command = commandLine.CommandResult.Command is RootCommand ? "plexspec" : $"plexspec {commandLine.CommandResult.Command.Name}";
        await errors.WriteLineAsync($"{faults}. See: {command} --help");
        return 2;
    }

    public static int Run(Func<int> command) => RunAsync(() => Task.FromResult(command())).GetAwaiter().GetResult();

    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (exception is SpecException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 2;
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
