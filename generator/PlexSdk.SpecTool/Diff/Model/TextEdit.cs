namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>An edit of a text that only people read.</summary>
/// <param name="Keyword">What it is: <c>description</c>, <c>summary</c>, <c>title</c>, …</param>
/// <param name="Location">Where it happened; free of line numbers.</param>
/// <param name="Base">The place in BASE, if it exists there.</param>
/// <param name="Head">The place in HEAD, if it exists there.</param>
internal sealed record TextEdit(string Keyword, string Location, SourcePosition? Base, SourcePosition? Head);
