using PlexSdk.Packages.Tests.Packages;
using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests.Consumers;

/// <summary>The tool, installed from its package once for all tests.</summary>
internal static class InstalledTool
{
    private static readonly Lazy<Task<string>> Shared = new(InstallAsync);

    public static Task<string> PathAsync() => Shared.Value;

    private static async Task<string> InstallAsync()
    {
        var feed = await PackageFeed.GetAsync();
        var tools = TemporaryFolders.Create("tools");
        await ConsumerProjects.DotNet(tools).RunAsync("tool", "install", "plexspec", "--version", feed.Version, "--add-source", feed.Folder, "--tool-path", tools);
        return Path.Combine(tools, "plexspec");
    }
}
