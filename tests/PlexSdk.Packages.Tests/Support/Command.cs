using System.Collections;
using System.Diagnostics;

namespace PlexSdk.Packages.Tests.Support;

/// <summary>Runs a program to its end.</summary>
internal sealed class Command(string program, string folder)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(9);

    /// <summary>Variables of the program beside those of this process; null for one that it must not have.</summary>
    public Dictionary<string, string?> Environment { get; } = [];

    public static Command DotNet(string folder) => new("dotnet", folder);

    public static Command Git(string folder) => new("git", folder)
    {
        Environment =
        {
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
            ["GIT_AUTHOR_NAME"] = "Test", ["GIT_AUTHOR_EMAIL"] = "test@example.org", ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
            ["GIT_COMMITTER_NAME"] = "Test", ["GIT_COMMITTER_EMAIL"] = "test@example.org", ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
        },
    };

    public async Task<CommandResult> TryRunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // The MSBuild that runs these tests describes itself in variables; another MSBuild must not believe them.
        foreach (var name in System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key)
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)))
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var limit = new CancellationTokenSource(Limit);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        await using var end = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return new CommandResult(process.ExitCode, await output + await errors);
    }

    /// <summary>Runs the program and fails the test when the program fails.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        var result = await TryRunAsync(arguments);
        Assert.That(result.ExitCode, Is.Zero, $"{program} {string.Join(' ', arguments)}\n{result.Output}");
        return result.Output;
    }
}
