using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>Two path items that are the same path, though a parameter in it may have another name.</summary>
internal sealed record PathPair(string? BasePath, JsonObject? Base, string? HeadPath, JsonObject? Head);

/// <summary>Pairs paths: by their text first, then by their shape.</summary>
internal static partial class PathPairing
{
    public static IEnumerable<PathPair> Pair(SpecDocument @base, SpecDocument head)
    {
        var from = @base.Members(@base.Root["paths"]).Where(path => SpecOperation.IsPath(path.Name)).ToList();
        var to = head.Members(head.Root["paths"]).Where(path => SpecOperation.IsPath(path.Name)).ToDictionary();
        var shapes = to.Keys.Except(from.Select(path => path.Name)).GroupBy(Shape).ToDictionary(group => group.Key, group => new Queue<string>(group));
        var taken = new HashSet<string>();
        foreach (var (path, item) in from)
        {
            var match = to.ContainsKey(path) ? path : shapes.TryGetValue(Shape(path), out var queue) && queue.TryDequeue(out var other) ? other : null;
            if (match is not null)
                taken.Add(match);

            yield return new PathPair(path, item, match, match is null ? null : to[match]);
        }

        foreach (var (path, item) in to.Where(path => !taken.Contains(path.Key)))
        {
            yield return new PathPair(null, null, path, item);
        }
    }

    /// <summary>The names of the parameters in a path, in order.</summary>
    public static IReadOnlyList<string> Parameters(string? path) => [.. Parameter().Matches(path ?? "").Select(match => match.Groups[1].Value)];

    private static string Shape(string path) => Parameter().Replace(path, "{}");

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
