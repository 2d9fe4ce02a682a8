using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests.Docs;

/// <summary>The pages that people read, and the C# in them.</summary>
internal static class Markdown
{
    private const string Fence = "```";

    public static IEnumerable<string> Pages() =>
        Directory.GetFiles(Repository.Root, "*.md")
            .Concat(Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.GetDirectories(Repository.PathOf("src"))
                .Concat([Repository.PathOf("generator"), Repository.PathOf("generator/PlexSdk.SpecTool"), Repository.PathOf("generator/Templates")])
                .SelectMany(folder => Directory.GetFiles(folder, "*.md")))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The blocks that are marked as <c>csharp</c> and not with a word after it, such as <c>csharp fragment</c>.</summary>
    public static IEnumerable<Snippet> SnippetsOf(string page)
    {
        var lines = File.ReadAllLines(Repository.PathOf(page));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
                continue;

            var language = lines[i].TrimStart()[Fence.Length..].Trim();
            var start = ++i;
            while (i < lines.Length && !lines[i].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
                i++;

            if (language is "csharp" or "cs" or "c#")
                yield return new Snippet(page, start + 1, string.Join('\n', lines[start..i]));
        }
    }
}
