using PlexSdk.Packages.Tests.Packages;
using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests.Consumers;

/// <summary>Fresh projects outside the repository, restored into a cache without packages of ours and built once for all tests.</summary>
internal sealed class ConsumerProjects
{
    private static readonly Lazy<Task<ConsumerProjects>> Shared = new(BuildAsync);

    private readonly string _folder;
    private readonly CommandResult _build;

    private ConsumerProjects(string folder, CommandResult build)
    {
        _folder = folder;
        _build = build;
    }

    public static async Task<string> FolderOfAsync(string project)
    {
        var projects = await Shared.Value;
        var complaints = projects._build.Output.Split('\n')
            .Where(line => line.Contains($"{project}.csproj", StringComparison.Ordinal) || !line.Contains(".csproj", StringComparison.Ordinal))
            .Where(line => line.Contains(": error", StringComparison.Ordinal) || line.Contains(": warning", StringComparison.Ordinal));
        Assert.That(complaints, Is.Empty, project);
        return Path.Combine(projects._folder, project);
    }

    /// <summary>The compiled project, which must be there whatever the build said.</summary>
    public static async Task<string> OutputOfAsync(string project, string framework, string extension = "dll")
    {
        var output = Path.Combine(await FolderOfAsync(project), "bin", "Release", framework, $"{project}.{extension}");
        Assert.That(output, Does.Exist, (await Shared.Value)._build.Output);
        return output;
    }

    public static Command DotNet(string folder)
    {
        var command = Command.DotNet(folder);
        command.Environment["NUGET_PACKAGES"] = TemporaryFolders.Create("consumers-cache");
        return command;
    }

    private static async Task<ConsumerProjects> BuildAsync()
    {
        var feed = await PackageFeed.GetAsync();
        var folder = Path.Combine(TemporaryFolders.Create("consumers"), "projects");
        Repository.CopyFolder(new DirectoryInfo(Repository.PathOf("tests/PlexSdk.Packages.Tests/Consumers/Projects")), folder, _ => true);
        Repository.CopyFolder(new DirectoryInfo(Repository.PathOf("samples/Quickstart")), Path.Combine(folder, "Quickstart"), entry => entry.Name is not ("bin" or "obj"));
        // What others packed comes from where this repository was restored to, and is not fetched again.
        Assert.That(Path.Combine(Repository.PackageCache, "plexsdk", feed.Version), Does.Not.Exist);
        var build = await DotNet(folder).TryRunAsync("build", "Consumers.slnx", "-c", "Release", "-v:q", "-m:2", "-nologo",
            $"-p:PlexSdkVersion={feed.Version}", $"-p:RestoreAdditionalProjectSources={feed.Folder}", $"-p:RestoreFallbackFolders={Repository.PackageCache}");
        return new ConsumerProjects(folder, build);
    }
}
