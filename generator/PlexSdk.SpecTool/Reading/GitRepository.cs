using System.Globalization;
using System.Text;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Reads from a repository with the installed git.</summary>
internal sealed class GitRepository(string? folder)
{
    // More than the line in front of a blob: its hash, its type and its size.
    private const int HeaderBytes = 1024;

    /// <summary>The content of the blob that is called <paramref name="name"/>; null when there is none.</summary>
    public byte[]? ReadBlob(string name, long limit)
    {
        // The name goes through standard input, so it cannot become an option.
        var output = Run(new ChildProcess("git", "cat-file", "--batch") { Folder = folder ?? "", Input = name + "\n", MaxOutput = limit + HeaderBytes }).Output;
        var start = Array.IndexOf(output, (byte)'\n') + 1;
        if (Encoding.UTF8.GetString(output, 0, start).TrimEnd('\n').Split(' ') is not [_, "blob", var digits])
            return null;

        var size = long.Parse(digits, CultureInfo.InvariantCulture);
        return size <= limit ? output[start..(start + (int)size)] : throw SpecSource.TooLarge(name, size, limit);
    }

    /// <exception cref="SpecException">There is no such revision; the message says how to get it.</exception>
    public void RequireRevision(string revision)
    {
        if (revision.Length == 0 || Ask("rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{tree}}") is not null)
            return;

        var hint = Ask("rev-parse", "--is-shallow-repository") == "true"
            ? "this clone is shallow: get its history with 'git fetch --deepen=100' or 'git fetch --unshallow'"
            : "get it with 'git fetch'";
        const string Remote = "origin/";
        if (revision.StartsWith(Remote, StringComparison.Ordinal))
            hint += $", or the branch alone with 'git fetch --depth=1 origin {revision[Remote.Length..]}:refs/remotes/{revision}'";

        throw new SpecException($"git does not know the revision '{revision}' here; {hint}");
    }

    // Null where git fails.
    private string? Ask(params string[] arguments)
    {
        var result = Run(new ChildProcess("git", arguments) { Folder = folder ?? "" });
        return result.ExitCode == 0 ? Encoding.UTF8.GetString(result.Output).Trim() : null;
    }

    private static ChildProcessResult Run(ChildProcess git) => git.RunAsync().GetAwaiter().GetResult();
}
