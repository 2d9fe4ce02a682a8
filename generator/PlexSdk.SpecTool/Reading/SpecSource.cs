namespace PlexSdk.SpecTool.Reading;

/// <summary>Where a document comes from, and therefore where the files that it refers to come from.</summary>
internal abstract class SpecSource
{
    /// <summary>The name that messages use.</summary>
    public abstract string Name { get; }

    /// <summary>Names the same source, however it was reached.</summary>
    public virtual string Identity => Name;

    /// <summary>The content, or null when there is no such file.</summary>
    public abstract byte[]? ReadBytes(long limit);

    /// <summary>The file that a relative reference names.</summary>
    public abstract SpecSource Resolve(string relativePath);

    /// <summary>Whether this file lies in the folder of <paramref name="document"/> or below.</summary>
    public abstract bool IsBelowFolderOf(SpecSource document);

    public static SpecSource Parse(string source, string? gitFolder = null)
    {
        if (source.Length == 0)
            throw new SpecException("the name of a document is empty; write a path, or REV:PATH");

        var colon = source.IndexOf(':', StringComparison.Ordinal);
        var isDrive = colon == 1 && char.IsAsciiLetter(source[0]) && source.Length > 2 && source[2] is '\\' or '/';
        if (colon < 0 || isDrive || File.Exists(source))
            return new FileSource(source);

        if (source.Contains("://", StringComparison.Ordinal))
            throw new SpecException($"{source}: documents are not read from the network");

        return new GitSource(source[..colon], source[(colon + 1)..], gitFolder);
    }

    internal static SpecException TooLarge(string name, long bytes, long limit) =>
        new($"{name}: the file has {bytes:N0} bytes, more than the {limit:N0} that are read");
}
