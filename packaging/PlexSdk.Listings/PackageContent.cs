using System.Text;

namespace PlexSdk.Listings;

/// <summary>All that a consumer gets with a package. What each build changes, such as the version, is left out.</summary>
internal static class PackageContent
{
    private static readonly string[] Elements =
        ["id", "title", "authors", "license", "icon", "readme", "projectUrl", "description", "tags", "copyright"];

    public static string Of(Package package)
    {
        var text = new StringBuilder();
        foreach (var element in Elements.Where(element => package[element].Length > 0))
            text.AppendLine($"{element}: {package[element]}");

        text.AppendLine($"repository: {package.RepositoryUrl}").AppendLine("dependencies:");
        foreach (var framework in package.Dependencies.GroupBy(dependency => dependency.Framework))
            text.AppendLine($"  {framework.Key}: {string.Join(", ", framework.Select(dependency => dependency.Dependency))}");

        AppendFiles(text, "files", package.Files);
        AppendFiles(text, "symbols", package.Symbols);
        return text.ToString().Replace(package.Version, "<version>", StringComparison.Ordinal);
    }

    private static void AppendFiles(StringBuilder text, string heading, IReadOnlyList<string> files) =>
        text.AppendLine($"{heading}:").AppendJoin("", files.Select(file => $"  {file}\n"));
}
