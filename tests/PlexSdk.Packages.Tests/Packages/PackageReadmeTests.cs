using System.IO.Compression;
using PlexSdk.Listings;
using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests.Packages;

public sealed class PackageReadmeTests
{
    private static IEnumerable<string> PackageIds() => Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)).Append("plexspec");

    [TestCaseSource(nameof(PackageIds))]
    public async Task A_package_introduces_itself(string packageId)
    {
        var feed = await PackageFeed.GetAsync();

        var package = feed.PathOf(packageId);

        var readme = await ReadAsync(package, "README.md");
        Assert.Multiple(() =>
        {
            Assert.That(readme, Does.StartWith($"# {packageId}\n").And.Contain("```"));
            Assert.That(readme, Does.Not.Contain("](../"), "A relative link leads nowhere on a package page.");
            Assert.That(Package.Read(package)["releaseNotes"], Does.Contain(packageId));
        });
    }

    private static async Task<string> ReadAsync(string package, string name)
    {
        await using var zip = await ZipFile.OpenReadAsync(package);
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }
}
