namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>One of the two documents, as reports name it.</summary>
/// <param name="Name">The name that the caller gave: a file, or a revision and a file.</param>
/// <param name="Title">Its <c>info.title</c>, or empty.</param>
/// <param name="Version">Its <c>info.version</c>, or empty.</param>
internal sealed record ComparedDocument(string Name, string Title, string Version)
{
    /// <summary>Whether it does not exist (yet).</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Where the version stands, or ought to.</summary>
    public SourcePosition? VersionPosition { get; init; }

    public static ComparedDocument Of(SpecDocument document)
    {
        var info = document.Root["info"] as JsonObject;
        return new ComparedDocument(document.Name, info.Scalar("title") ?? "", info.Scalar("version") ?? "")
        {
            IsAbsent = document.IsAbsent,
            VersionPosition = document.IsAbsent ? null : document.PositionOf("#/info/version"),
        };
    }
}
