using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace PlexSdk.Packages.Tests.Packages;

/// <summary>What a debugger learns from a symbol package.</summary>
internal sealed class Symbols
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly List<(string Name, bool IsEmbedded)> _documents = [];

    public string SourceLink { get; private set; } = "";

    public static Symbols Read(string symbolPackage)
    {
        using var zip = ZipFile.OpenRead(symbolPackage);
        using var stream = new MemoryStream();
        using (var entry = zip.Entries.Single(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal)).Open())
        {
            entry.CopyTo(stream);
        }

        stream.Position = 0;

        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        var reader = provider.GetMetadataReader();
        var symbols = new Symbols();
        foreach (var handle in reader.Documents)
            symbols._documents.Add((reader.GetString(reader.GetDocument(handle).Name), Has(reader, handle, EmbeddedSourceKind)));

        symbols.SourceLink = SourceLinkOf(reader);
        return symbols;
    }

    /// <summary>The sources that are neither inside the symbols nor at their place in the repository.</summary>
    public IEnumerable<string> Unreachable(string repository) => _documents
        .Where(document => !document.IsEmbedded)
        .Select(document => document.Name)
        .Where(name => !name.StartsWith("/_/", StringComparison.Ordinal) || !File.Exists(Path.Combine(repository, name["/_/".Length..])));

    private static string SourceLinkOf(MetadataReader reader)
    {
        var handle = reader.CustomDebugInformation.Single(handle => KindOf(reader, handle) == SourceLinkKind);
        return Encoding.UTF8.GetString(reader.GetBlobBytes(reader.GetCustomDebugInformation(handle).Value));
    }

    private static bool Has(MetadataReader reader, DocumentHandle document, Guid kind) =>
        reader.GetCustomDebugInformation(document).Any(handle => KindOf(reader, handle) == kind);

    private static Guid KindOf(MetadataReader reader, CustomDebugInformationHandle handle) =>
        reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind);
}
