using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests.Packages;

/// <summary>A copy of this repository's sources elsewhere, whose history and version are the test's.</summary>
internal sealed class ScratchRepository
{
    private ScratchRepository(string folder) => Folder = folder;

    public string Folder { get; }

    public static ScratchRepository WithoutGit(string name)
    {
        var folder = Path.Combine(TemporaryFolders.Create(name), "sources");
        Repository.CopyTo(folder);
        return new ScratchRepository(folder);
    }

    /// <summary>With two commits, the same ones whatever the name, and an origin on GitHub.</summary>
    public static async Task<ScratchRepository> WithGitAsync(string name)
    {
        var scratch = WithoutGit(name);
        await scratch.GitAsync("init", "-q", "-b", "main");
        await scratch.GitAsync("remote", "add", "origin", "https://github.com/example/PlexSdk.git");
        await scratch.GitAsync("add", "LICENSE");
        await scratch.GitAsync("commit", "-q", "-m", "Start");
        await scratch.GitAsync("add", "-A");
        await scratch.GitAsync("commit", "-q", "-m", "Go on");
        return scratch;
    }

    public async Task<ScratchRepository> CloneShallowAsync(string name)
    {
        var folder = Path.Combine(TemporaryFolders.Create(name), "sources");
        await GitAsync("clone", "-q", "--depth", "1", "--no-tags", new Uri(Folder).AbsoluteUri, folder);
        return new ScratchRepository(folder);
    }

    public Task<string> GitAsync(params string[] arguments) => Command.Git(Folder).RunAsync(arguments);

    /// <summary>Restores and packs the client as a release does, for one framework, and gives the package's path.</summary>
    public async Task<string> PackAsync()
    {
        var output = Path.Combine(Folder, "packed");
        await DotNetAsync("pack", "src/PlexSdk/PlexSdk.csproj", "-v:q", "-p:Versioned=true", "-p:TargetFrameworks=net10.0", "-o", output);
        return Directory.GetFiles(output, "*.nupkg").Single();
    }

    public async Task<string> VersionAsync()
    {
        await DotNetAsync("restore", "src/PlexSdk/PlexSdk.csproj", "-v:q");
        return (await DotNetAsync("msbuild", "src/PlexSdk/PlexSdk.csproj", "-t:MinVer", "-p:Versioned=true", "-p:TargetFramework=net10.0",
            "-getProperty:PackageVersion")).Trim();
    }

    private Task<string> DotNetAsync(params string[] arguments) => Command.DotNet(Folder).RunAsync(arguments);
}
