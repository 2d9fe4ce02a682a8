namespace PlexSdk.SpecTool.Reading;

/// <summary>A file on disk.</summary>
internal sealed class FileSource(string path) : SpecSource
{
    public override string Name => path;

    public override string Identity => Path.GetFullPath(path);

    public override byte[]? ReadBytes(long limit)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                return Directory.Exists(path) ? throw new SpecException($"{path} is a folder") : null;

            if (info.Length > limit)
                throw TooLarge(path, info.Length, limit);

            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SpecException($"{path}: {error.Message}", null, error);
        }
    }

    public override SpecSource Resolve(string relativePath) => relativePath.Contains('\0', StringComparison.Ordinal)
        ? throw new SpecException($"'{relativePath}' is no path")
        : new FileSource(Path.GetRelativePath(".", Path.GetFullPath(relativePath, Path.GetDirectoryName(Identity)!)));

    public override bool IsBelowFolderOf(SpecSource document)
    {
        var folder = Path.GetDirectoryName(Real(document.Identity))!;
        return !Path.IsPathRooted(Path.GetRelativePath(folder, Real(Identity)))
            && Path.GetRelativePath(folder, Real(Identity)).Split(Path.DirectorySeparatorChar)[0] != "..";
    }

    // A link inside the folder may point outside of it.
    private static string Real(string path) =>
        File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path;
}
