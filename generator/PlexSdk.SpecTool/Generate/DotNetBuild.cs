namespace PlexSdk.SpecTool.Generate;

/// <summary>Compiles a generated project.</summary>
internal static class DotNetBuild
{
    /// <summary>Builds the project in <paramref name="folder" /> and gives the path of its assembly.</summary>
    /// <exception cref="SpecException">The project does not compile without a warning.</exception>
    public static async Task<string> RunAsync(string folder, string assembly, CancellationToken cancellationToken)
    {
        var output = Path.Combine(folder, "bin", "proof");
        string[] arguments = ["build", Path.Combine(folder, assembly + ".csproj"), "-v", "q", "--nologo", "-warnaserror", "-o", output];
        var result = await new ChildProcess(ChildProcess.DotNet, arguments) { Folder = folder }.RunAsync(cancellationToken);
        if (result.ExitCode != 0)
        {
            var reason = result.Text.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal));
            throw new SpecException($"the generated project does not compile: {reason ?? result.Text}");
        }

        return Path.Combine(output, assembly + ".dll");
    }
}
