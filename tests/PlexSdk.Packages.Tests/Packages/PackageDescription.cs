using System.IO.Compression;
using System.Text;

namespace PlexSdk.Packages.Tests.Packages;

/// <summary>All that a consumer gets with a package, as a text to review. What each build changes is left out.</summary>
internal static class PackageDescription
{
    private static readonly string[] Elements =
        ["id", "title", "authors", "license", "icon", "readme", "projectUrl", "description", "tags", "copyright"];

    public static string Of(PackageFeed feed, string packageId)
    {
        var nuspec = Nuspec.Read(feed.PathOf(packageId));
        var text = new StringBuilder();
        foreach (var element in Elements.Where(element => nuspec[element].Length > 0))
        {
            text.AppendLine($"{element}: {nuspec[element]}");
        }

        text.AppendLine($"repository: {nuspec.RepositoryUrl}").AppendLine("dependencies:");
        foreach (var framework in nuspec.Dependencies.GroupBy(dependency => dependency.Framework))
        {
            text.AppendLine($"  {framework.Key}: {string.Join(", ", framework.Select(dependency => dependency.Dependency))}");
        }

        text.AppendLine("files:");
        AppendFiles(text, feed.PathOf(packageId));
        text.AppendLine("symbols:");
        AppendFiles(text, feed.PathOf(packageId, "snupkg"));
        return text.ToString();
    }

    private static void AppendFiles(StringBuilder text, string package)
    {
        using var zip = ZipFile.OpenRead(package);
        foreach (var name in zip.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal))
        {
            text.AppendLine($"  {name}");
        }
    }

    // The rest is how a zip becomes a package, and the same in each.
    private static bool IsContent(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
        && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal);
}
