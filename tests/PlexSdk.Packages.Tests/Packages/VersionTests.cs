using PlexSdk.Listings;

namespace PlexSdk.Packages.Tests.Packages;

/// <summary>Whoever builds gets a version, and only a tag makes a release.</summary>
public sealed class VersionTests
{
    [Test]
    public async Task Without_git_packages_are_pre_releases()
    {
        var scratch = ScratchRepository.WithoutGit("no-git");

        var package = await scratch.PackAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Path.GetFileName(package), Is.EqualTo("PlexSdk.1.0.0-alpha.0.nupkg"));
            Assert.That(Package.Read(package).Commit, Is.Null.Or.Empty);
        });
    }

    [Test]
    public async Task Without_tags_in_a_shallow_clone_versions_are_pre_releases()
    {
        var origin = await ScratchRepository.WithGitAsync("origin");
        await origin.GitAsync("tag", "v3.2.1");
        var shallow = await origin.CloneShallowAsync("shallow");

        var version = await shallow.VersionAsync();

        Assert.That(version, Does.Match(@"^1\.0\.0-alpha\.0(\.\d+)?$"));
    }
}
