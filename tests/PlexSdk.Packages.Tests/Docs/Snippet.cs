namespace PlexSdk.Packages.Tests.Docs;

/// <summary>A block of C# in a page, with the line that it starts at.</summary>
public sealed record Snippet(string Page, int Line, string Code)
{
    public override string ToString() => $"{Page}:{Line}";
}
