using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace PlexSdk.Packages.Tests.Packages;

/// <summary>The tool has a package per platform that it is compiled for ahead of time, and one for all others.</summary>
public sealed class ToolPackageTests
{
    [TestCase("plexspec.linux-x64", "plexspec.dll", true)]
    [TestCase("plexspec.linux-x64", "Microsoft.CodeAnalysis.CSharp.dll", true)]
    [TestCase("plexspec.linux-x64", "NSwag.CodeGeneration.CSharp.dll", true)]
    [TestCase("plexspec.any", "plexspec.dll", false)]
    public async Task An_assembly_is_compiled_for_its_platform(string package, string assembly, bool isCompiled)
    {
        using var zip = ZipFile.OpenRead((await PackageFeed.GetAsync()).PathOf(package));
        using var content = new MemoryStream();
        using (var entry = zip.Entries.Single(entry => entry.Name == assembly).Open())
        {
            entry.CopyTo(content);
        }

        content.Position = 0;
        using var image = new PEReader(content);

        Assert.That(image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, Is.EqualTo(isCompiled));
    }
}
