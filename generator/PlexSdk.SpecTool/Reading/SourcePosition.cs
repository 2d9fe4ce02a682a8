namespace PlexSdk.SpecTool.Reading;

/// <summary>A place in a document; line and column count from 1, and 0 means "not known".</summary>
public readonly record struct SourcePosition(string File, int Line, int Column)
{
    /// <summary>The form that terminals and editors turn into a link: <c>file(line,column)</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line},{Column})" : File;
}
