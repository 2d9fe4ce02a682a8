using System.Diagnostics;
using System.Globalization;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Reads blobs with the installed git. Names go through standard input, so none of them can become an option.</summary>
internal sealed class GitObjects : IDisposable
{
    private readonly Process _process;

    private GitObjects(string? folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder ?? "", RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            _process = Process.Start(start)!;
            _process.ErrorDataReceived += static (_, _) => { };
            _process.BeginErrorReadLine();
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new SpecException("git is not installed, so no revision can be read", null, error);
        }
    }

    /// <summary>Opens the object; its size is -1 when the repository has none of that name.</summary>
    public static (long Size, GitObjects Objects) Open(string name, string? folder)
    {
        var git = new GitObjects(folder, "cat-file", "--batch");
        try
        {
            git._process.StandardInput.Write(name + "\n");
            git._process.StandardInput.Close();
        }
        catch (IOException)
        {
            // git ended before it read the name; its missing answer says so below.
        }

        var answer = git.ReadLine().Split(' ');
        return answer is [_, "blob", var size] && long.TryParse(size, CultureInfo.InvariantCulture, out var bytes) ? (bytes, git) : (-1, git);
    }

    public static void RequireRevision(string revision, string? folder)
    {
        if (revision.Length == 0 || Answer(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{tree}}") is not null)
        {
            return;
        }

        var hint = Answer(folder, "rev-parse", "--is-shallow-repository") == "true"
            ? "this clone is shallow: get its history with 'git fetch --deepen=100' or 'git fetch --unshallow'"
            : "get it with 'git fetch'";
        const string Remote = "origin/";
        if (revision.StartsWith(Remote, StringComparison.Ordinal))
        {
            hint += $", or the branch alone with 'git fetch --depth=1 origin {revision[Remote.Length..]}:refs/remotes/{revision}'";
        }

        throw new SpecException($"git does not know the revision '{revision}' here; {hint}");
    }

    public byte[] Read(int size)
    {
        var content = new byte[size];
        _process.StandardOutput.BaseStream.ReadExactly(content);
        return content;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.StandardOutput.Close();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    // Its first line; null where git fails.
    private static string? Answer(string? folder, params string[] arguments)
    {
        using var git = new GitObjects(folder, arguments);
        git._process.StandardInput.Close();
        var line = git.ReadLine();
        git._process.WaitForExit();
        return git._process.ExitCode == 0 ? line : null;
    }

    // Byte by byte, because a buffered reader would swallow the start of the content.
    private string ReadLine()
    {
        var line = new List<byte>();
        for (var next = _process.StandardOutput.BaseStream.ReadByte(); next is >= 0 and not '\n'; next = _process.StandardOutput.BaseStream.ReadByte())
        {
            line.Add((byte)next);
        }

        return System.Text.Encoding.UTF8.GetString([.. line]);
    }
}
