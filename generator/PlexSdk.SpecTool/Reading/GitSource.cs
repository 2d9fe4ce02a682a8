namespace PlexSdk.SpecTool.Reading;

/// <summary>A file in a git revision; files that it refers to come from the same revision.</summary>
internal sealed class GitSource : SpecSource
{
    private readonly GitRepository _repository;
    private readonly string _revision;
    private readonly string _path;

    public GitSource(string revision, string path, GitRepository repository)
    {
        if (revision.StartsWith('-') || revision.Any(char.IsControl) || path.Any(char.IsControl) || path.Length == 0)
            throw new SpecException($"'{revision}:{path}' does not name a file in a git revision");

        _repository = repository;
        _revision = revision;
        _path = path;
    }

    public override string Name => $"{_revision}:{_path}";

    private string[] Folder => _path.Split('/')[..^1];

    public override byte[]? ReadBytes(long limit)
    {
        var content = _repository.ReadBlob(Name, limit);
        if (content is null)
            _repository.RequireRevision(_revision);

        return content;
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

        return new GitSource(_revision, string.Join('/', parts), _repository);
    }

    public override bool IsBelowFolderOf(SpecSource document) =>
        document is GitSource root && Folder.Take(root.Folder.Length).SequenceEqual(root.Folder) && !Folder.Skip(1).Contains("..");
}
