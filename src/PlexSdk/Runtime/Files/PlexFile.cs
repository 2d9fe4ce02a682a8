namespace PlexSdk.Runtime;

/// <summary>A file in a multipart body.</summary>
public sealed class PlexFile
{
    /// <summary>Makes a file.</summary>
    /// <param name="content">Its bytes. The stream stays the caller's to dispose.</param>
    /// <param name="fileName">Its name, as the server sees it.</param>
    /// <param name="contentType">Its media type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content" /> is <see langword="null" />.</exception>
    public PlexFile(Stream content, string? fileName = null, string contentType = "application/octet-stream")
    {
        Content = PlexArgument.NotNull(content, nameof(content));
        FileName = fileName;
        ContentType = contentType;
        Body = new ReplayableStream(content);
    }

    /// <summary>The bytes.</summary>
    public Stream Content { get; }

    /// <summary>The name, as the server sees it, or <see langword="null" />.</summary>
    public string? FileName { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    internal ReplayableStream Body { get; }
}
