namespace PlexSdk.SpecTool.Generate;

/// <summary>Generated text as it is committed: no white space at the ends of lines, one line feed at the end, UTF-8 without a mark.</summary>
internal static class SourceFile
{
    public static string Tidy(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n";
}
