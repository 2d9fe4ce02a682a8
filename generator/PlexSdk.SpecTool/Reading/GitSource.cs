using System.Globalization;
using System.Text;

namespace PlexSdk.SpecTool.Reading;

/// <summary>A file in a git revision, read with the installed git; files that it refers to come from the same revision.</summary>
internal sealed class GitSource(string revision, string path, string? repository) : SpecSource
{
    // More than the line in front of a blob: its hash, its type and its size.
    private const int HeaderBytes = 1024;

    public override string Name { get; } =
        revision.StartsWith('-') || revision.Any(char.IsControl) || path.Any(char.IsControl) || path.Length == 0
            ? throw new SpecException($"'{revision}:{path}' does not name a file in a git revision")
            : $"{revision}:{path}";

    private string[] Folder => path.Split('/')[..^1];

    public override byte[]? ReadBytes(long limit)
    {
        // The name goes through standard input, so it cannot become an option.
        var output = Git(Name + "\n", limit + HeaderBytes, "cat-file", "--batch").Output;
        var start = Array.IndexOf(output, (byte)'\n') + 1;
        if (Encoding.UTF8.GetString(output, 0, start).TrimEnd('\n').Split(' ') is not [_, "blob", var digits])
        {
            RequireRevision();
            return null;
        }

        var size = long.Parse(digits, CultureInfo.InvariantCulture);
        return size <= limit ? output[start..(start + (int)size)] : throw TooLarge(Name, size, limit);
    }

    public override SpecSource Resolve(string relativePath)
    {
        var parts = new List<string>(Folder);
        foreach (var part in relativePath.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or "."))
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }

        return new GitSource(revision, string.Join('/', parts), repository);
    }

    public override bool IsBelowFolderOf(SpecSource document) =>
        document is GitSource root && Folder.Take(root.Folder.Length).SequenceEqual(root.Folder) && !Folder.Skip(1).Contains("..");

    // Where there is no such revision, the message says how to get it.
    private void RequireRevision()
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
    private string? Ask(params string[] arguments) =>
        Git("", long.MaxValue, arguments) is { ExitCode: 0, Output: var output } ? Encoding.UTF8.GetString(output).Trim() : null;

    private ChildProcessResult Git(string input, long maxOutput, params string[] arguments) =>
        new ChildProcess("git", arguments) { Folder = repository ?? "", Input = input, MaxOutput = maxOutput }.RunAsync().GetAwaiter().GetResult();
}
