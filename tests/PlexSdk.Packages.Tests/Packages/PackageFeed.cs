using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests.Packages;

/// <summary>The packages of this very build, packed once for all tests into a folder that serves as a feed.</summary>
internal sealed class PackageFeed
{
    private static readonly Lazy<Task<PackageFeed>> Shared = new(PackAsync);

    private PackageFeed(string folder) => Folder = folder;

    public string Folder { get; }

    public string Version => Path.GetFileNameWithoutExtension(PathOf("PlexSdk.Testing"))["PlexSdk.Testing.".Length..];

    public static Task<PackageFeed> GetAsync() => Shared.Value;

    public string PathOf(string packageId, string extension = "nupkg") => Directory.GetFiles(Folder, $"{packageId}.*.{extension}")
        .Single(path => char.IsAsciiDigit(Path.GetFileName(path)[packageId.Length + 1]));

    private static async Task<PackageFeed> PackAsync()
    {
        var folder = TemporaryFolders.Create("feed");
        // Incremental: what the build of these tests made is packed as it is, and what it did not make is made now.
        await Command.DotNet(Repository.Root).RunAsync("msbuild", "packaging/Packages.proj", "-t:Pack", "-nologo", "-v:q", "-m:2",
            $"-p:Configuration={Repository.Configuration}", $"-p:PackageOutputPath={folder}/");
        return new PackageFeed(folder);
    }
}
