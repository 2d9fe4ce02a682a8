using System.Diagnostics;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Generate;

/// <summary>Compiles a generated project.</summary>
internal static class DotNetBuild
{
    /// <summary>Builds the project in <paramref name="folder" /> and gives the path of its assembly.</summary>
    /// <exception cref="SpecException">The project does not compile without a warning.</exception>
    public static async Task<string> RunAsync(string folder, string assembly, CancellationToken cancellationToken)
    {
        var output = Path.Combine(folder, "bin", "proof");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            ArgumentList = { "build", Path.Combine(folder, assembly + ".csproj"), "-v", "q", "--nologo", "-warnaserror", "-o", output },
        };
        using var process = Process.Start(start)!;
        await using var kill = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(cancellationToken) + await errors;
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            var reason = text.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal));
            throw new SpecException($"the generated project does not compile: {reason ?? text}");
        }

        return Path.Combine(output, assembly + ".dll");
    }
}
