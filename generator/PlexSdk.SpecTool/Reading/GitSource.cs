namespace PlexSdk.SpecTool.Reading;

/// <summary>A file in a git revision; files that it refers to come from the same revision.</summary>
internal sealed class GitSource : SpecSource
{
    private readonly string _revision;
    private readonly string _path;
    private readonly string? _folder;

    public GitSource(string revision, string path, string? folder)
    {
        if (revision.StartsWith('-') || revision.Any(char.IsControl) || path.Any(char.IsControl) || path.Length == 0)
        {
            throw new SpecException($"'{revision}:{path}' does not name a file in a git revision");
        }

        _revision = revision;
        _path = path;
        _folder = folder;
    }

    public override string Name => $"{_revision}:{_path}";

    public override byte[]? ReadBytes(long limit)
    {
        var (size, read) = GitObjects.Open(Name, _folder);
        using (read)
        {
            if (size > limit)
            {
                throw TooLarge(Name, size, limit);
            }

            if (size >= 0)
            {
                return read.Read((int)size);
            }
        }

        GitObjects.RequireRevision(_revision, _folder);
        return null;
    }

    public override SpecSource Resolve(string relativePath)
    {
        var parts = new List<string>(Folder(_path));
        foreach (var part in relativePath.Split('/'))
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0 && parts[^1] is not (".." or "."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return new GitSource(_revision, string.Join('/', parts), _folder);
    }

    public override bool IsBelowFolderOf(SpecSource document) =>
        document is GitSource root && Folder(_path).Take(Folder(root._path).Length).SequenceEqual(Folder(root._path)) && !Folder(_path).Skip(1).Contains("..");

    private static string[] Folder(string path) => path.Split('/')[..^1];
}
