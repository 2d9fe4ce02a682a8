namespace PlexSdk.Architecture.Tests;

/// <summary>What is shipped: every project below src/ and generator/.</summary>
internal static class Projects
{
    private static readonly Lazy<IReadOnlyList<SourceProject>> Read = new(() =>
        [.. new[] { "src", "generator" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal)
            .Select(SourceProject.Read)]);

    public static IReadOnlyList<SourceProject> All => Read.Value;

    public static SourceProject Client => All.Single(project => project.Name == "PlexSdk");
}
