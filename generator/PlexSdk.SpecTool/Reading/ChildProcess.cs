using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Runs another program to its end. Its arguments are passed as a list, so none of them can become two.</summary>
internal sealed class ChildProcess(string program, params string[] arguments)
{
    /// <summary>The <c>dotnet</c> that started this process, else the one on the PATH.</summary>
    public static string DotNet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    /// <summary>The folder that it runs in; the current one by default.</summary>
    public string Folder { get; init; } = "";

    /// <summary>What it reads from standard input.</summary>
    public string Input { get; init; } = "";

    /// <summary>The number of bytes of output after which it is stopped.</summary>
    public long MaxOutput { get; init; } = long.MaxValue;

    /// <summary>Environment variables to set.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Starts the program and waits for its end. Cancelling kills it together with what it started.</summary>
    /// <exception cref="SpecException">The program is not installed.</exception>
    public async Task<ChildProcessResult> RunAsync(CancellationToken cancellationToken = default)
    {
        using var process = Start();
        await using var kill = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await WriteInputAsync(process);
        var output = await ReadOutputAsync(process, cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new ChildProcessResult(process.ExitCode, output, await errors);
    }

    /// <summary>Runs it, and fails as it does: with its first line that has the mark.</summary>
    /// <exception cref="SpecException">The program is not installed, or its exit code is not 0.</exception>
    public async Task RequireAsync(string failure, string mark, CancellationToken cancellationToken)
    {
        var result = await RunAsync(cancellationToken);
        var text = Encoding.UTF8.GetString(result.Output) + result.Errors;
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (result.ExitCode != 0)
            throw new SpecException($"{failure}: {lines.FirstOrDefault(line => line.Contains(mark, StringComparison.Ordinal)) ?? text.Trim()}");
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new SpecException($"{program} cannot be started: {error.Message}", null, error);
        }
    }

    private async Task WriteInputAsync(Process process)
    {
        try
        {
            await process.StandardInput.WriteAsync(Input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read its input; its exit code and output tell why.
        }
    }

    private async Task<byte[]> ReadOutputAsync(Process process, CancellationToken cancellationToken)
    {
        var output = new MemoryStream();
        var buffer = new byte[81920];
        while (await process.StandardOutput.BaseStream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            output.Write(buffer, 0, count);
            if (output.Length > MaxOutput)
            {
                process.Kill(entireProcessTree: true);
                break;
            }
        }

        return output.ToArray();
    }
}

/// <summary>How a program ended, and what it wrote.</summary>
internal sealed record ChildProcessResult(int ExitCode, byte[] Output, string Errors);
