using System.IO.Compression;
using System.Xml.Linq;

namespace PlexSdk.Packages.Tests.Packages;

/// <summary>What a package says about itself.</summary>
internal sealed class Nuspec
{
    private readonly XElement _metadata;

    private Nuspec(XElement metadata) => _metadata = metadata;

    public string this[string element] => Find(element)?.Value ?? "";

    public string? Commit => (string?)Find("repository")?.Attribute("commit");

    public string? RepositoryUrl => (string?)Find("repository")?.Attribute("url");

    public IEnumerable<(string Framework, string Dependency)> Dependencies =>
        from @group in _metadata.Descendants(_metadata.Name.Namespace + "group")
        from entry in @group.Elements().DefaultIfEmpty()
        select ((string)@group.Attribute("targetFramework")!, entry is null ? "none" : Describe(entry));

    public static Nuspec Read(string packagePath)
    {
        using var zip = ZipFile.OpenRead(packagePath);
        using var stream = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return new Nuspec(XDocument.Load(stream).Root!.Elements().Single());
    }

    private static string Describe(XElement entry) =>
        (string?)entry.Attribute("id") is { } id ? $"{id} {(string?)entry.Attribute("version")}" : (string)entry.Attribute("name")!;

    private XElement? Find(string element) => _metadata.Element(_metadata.Name.Namespace + element);
}
