using System.IO.Compression;
using System.Xml.Linq;

namespace PlexSdk.Listings;

/// <summary>A package: its files, and what its nuspec says about it.</summary>
internal sealed class Package
{
    private readonly XElement _metadata;

    private Package(XElement metadata, IReadOnlyList<string> files, IReadOnlyList<string> symbols)
    {
        _metadata = metadata;
        Files = files;
        Symbols = symbols;
    }

    public string Id => this["id"];

    public string Version => this["version"];

    public bool IsLibrary => Files.Any(file => file.StartsWith("lib/", StringComparison.Ordinal));

    public string? Commit => (string?)Find("repository")?.Attribute("commit");

    public string? RepositoryUrl => (string?)Find("repository")?.Attribute("url");

    public IReadOnlyList<string> Files { get; }

    /// <summary>The files of the symbol package beside it; none without one.</summary>
    public IReadOnlyList<string> Symbols { get; }

    public IEnumerable<(string Framework, string Dependency)> Dependencies =>
        from @group in _metadata.Descendants(_metadata.Name.Namespace + "group")
        from entry in @group.Elements().DefaultIfEmpty()
        select ((string)@group.Attribute("targetFramework")!, entry is null ? "none" : Describe(entry));

    public string this[string element] => Find(element)?.Value ?? "";

    public static Package Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var nuspec = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return new Package(XDocument.Load(nuspec).Root!.Elements().Single(), Content(zip), SymbolsIn(Path.ChangeExtension(path, "snupkg")));
    }

    private static string[] SymbolsIn(string path)
    {
        if (!File.Exists(path))
            return [];

        using var zip = ZipFile.OpenRead(path);
        return Content(zip);
    }

    // The rest is how a zip becomes a package, and the same in each.
    private static string[] Content(ZipArchive zip) =>
    [
        .. zip.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static string Describe(XElement entry) =>
        (string?)entry.Attribute("id") is { } id ? $"{id} {(string?)entry.Attribute("version")}" : (string)entry.Attribute("name")!;

    private XElement? Find(string element) => _metadata.Element(_metadata.Name.Namespace + element);
}
