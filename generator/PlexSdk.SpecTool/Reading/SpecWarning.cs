namespace PlexSdk.SpecTool.Reading;

/// <summary>Something doubtful that reading went past.</summary>
public sealed record SpecWarning(string Message, SourcePosition Position)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Position}: {Message}";
}
