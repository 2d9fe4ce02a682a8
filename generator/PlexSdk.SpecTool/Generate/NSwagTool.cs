namespace PlexSdk.SpecTool.Generate;

/// <summary>The NSwag command line that comes with this tool, from the package that Directory.Packages.props names.</summary>
internal static class NSwagTool
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "nswag", "dotnet-nswag.dll");

    // The tool may be older than the runtime that is installed; and it runs once and shortly.
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["DOTNET_ROLL_FORWARD"] = "Major",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_TC_QuickJitForLoops"] = "1",
    };

    /// <summary>Runs the settings in <paramref name="settingsFile" />.</summary>
    /// <exception cref="SpecException">NSwag refused the document.</exception>
    public static async Task RunAsync(string settingsFile, CancellationToken cancellationToken)
    {
        var result = await new ChildProcess(ChildProcess.DotNet, Program, "run", settingsFile)
        {
            Folder = Path.GetDirectoryName(settingsFile)!,
            Variables = Variables,
        }.RunAsync(cancellationToken);
        if (result.ExitCode != 0)
        {
            var lines = result.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var reason = lines.FirstOrDefault(line => line.Contains("Exception", StringComparison.Ordinal));
            throw new SpecException($"NSwag could not generate the client: {reason ?? result.Text.Trim()}");
        }
    }
}
