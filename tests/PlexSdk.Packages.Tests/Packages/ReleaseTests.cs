using PlexSdk.Listings;

namespace PlexSdk.Packages.Tests.Packages;

/// <summary>A tagged commit, packed in two folders.</summary>
public sealed class ReleaseTests
{
    [Test]
    public async Task The_same_tag_gives_the_same_bytes_in_any_folder_and_symbols_that_lead_to_the_commit()
    {
        var first = await ReleaseAsync("here");
        var second = await ReleaseAsync("somewhere-else");

        var packages = await Task.WhenAll(first.PackAsync(), second.PackAsync());

        var commit = (await first.GitAsync("rev-parse", "HEAD")).Trim();
        var package = Package.Read(packages[0]);
        var symbols = Symbols.Read(Path.ChangeExtension(packages[0], "snupkg"));
        Assert.Multiple(() =>
        {
            Assert.That(Path.GetFileName(packages[0]), Is.EqualTo("PlexSdk.3.2.1.nupkg"));
            Assert.That(File.ReadAllBytes(packages[0]), Is.EqualTo(File.ReadAllBytes(packages[1])));
            Assert.That(package["releaseNotes"], Is.EqualTo("### Added\n\n- Everything."));
            Assert.That(package.Commit, Is.EqualTo(commit));
            Assert.That(symbols.SourceLink, Is.EqualTo($$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/example/PlexSdk/{{{commit}}}/*"}}"""));
            Assert.That(symbols.Unreachable(first.Folder), Is.Empty);
        });
    }

    private static async Task<ScratchRepository> ReleaseAsync(string name)
    {
        var scratch = await ScratchRepository.WithGitAsync(name);
        var changelog = Path.Combine(scratch.Folder, "CHANGELOG.md");
        var text = await File.ReadAllTextAsync(changelog);
        await File.WriteAllTextAsync(changelog, text.Replace("## [Unreleased]\n", "## [Unreleased]\n\n## [3.2.1] - 2026-01-01\n\n### Added\n\n- Everything.\n\n## [3.2.0] - 2025-01-01\n", StringComparison.Ordinal));
        await scratch.GitAsync("commit", "-q", "-a", "-m", "Release 3.2.1");
        await scratch.GitAsync("tag", "v3.2.1");
        return scratch;
    }
}
