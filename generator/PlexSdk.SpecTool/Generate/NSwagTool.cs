using System.Diagnostics;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Generate;

/// <summary>The NSwag command line that comes with this tool, from the package that Directory.Packages.props names.</summary>
internal static class NSwagTool
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "nswag");

    /// <summary>Runs the settings in <paramref name="settingsFile" />.</summary>
    /// <exception cref="SpecException">NSwag refused the document.</exception>
    public static async Task RunAsync(string settingsFile, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(DotNetHost())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(settingsFile)!,
            ArgumentList = { Path.Combine(Folder, "dotnet-nswag.dll"), "run", settingsFile },
            // The tool may be older than the runtime that is installed.
            Environment = { ["DOTNET_ROLL_FORWARD"] = "Major", ["DOTNET_TieredPGO"] = "0", ["DOTNET_TC_QuickJitForLoops"] = "1" },
        };
        using var process = Process.Start(start)!;
        await using var kill = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var text = await output + await errors;
        if (process.ExitCode != 0)
        {
            throw new SpecException($"NSwag could not generate the client: {FirstReason(text)}");
        }
    }

    private static string DotNetHost() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    private static string FirstReason(string output) =>
        output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(line => line.Contains("Exception", StringComparison.Ordinal)) ?? output.Trim();
}
