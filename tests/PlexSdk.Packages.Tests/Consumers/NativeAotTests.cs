using PlexSdk.Packages.Tests.Packages;
using PlexSdk.Packages.Tests.Support;
using PlexSdk.Testing;

namespace PlexSdk.Packages.Tests.Consumers;

/// <summary>A program without a just-in-time compiler: published with every warning of the whole program as an error, and run to its end.</summary>
public sealed class NativeAotTests
{
    private const string Answer = """
        46 characters, 3 connections
        401: 0 errors
        connected to 127.0.0.1
        a transient token reads PlexTestServer
        injected: 46 characters
        Owner has PlexTestServer, the other one has 1
        PUT /films/7?filter%5Bfree%5D=x&filter%5Byear%5D=2024&kinds=movie a,b
        {"added":"2024-02-29T01:02:03Z","any":{"pi":3.14159265358979323846},"cast":{"lead":{"name":"n"}},"day":"2024-02-29","flag":1,"kind":"tv show","price":1.50,"rank":2,"ratings":[7.5,["a"],{"role":"r","job":"actor"}],"more":1}
        tv show 2 True 1.50
        r
        n
        {"pi":3.14159265358979323846}
        True Actor Person
        found kinds=movie&kinds=tv%20show&text=a%20b
        """;

    [Test]
    public async Task A_native_program_does_all_that_the_packages_offer()
    {
        if (NativeLinker.Missing is { } missing)
        {
            Assert.That(Environment.GetEnvironmentVariable("CI"), Is.Not.EqualTo("true"), $"Nothing may be skipped here, and the linker lacks {missing}.");
            Assert.Ignore($"Native AOT needs a linker: install {missing}.");
        }

        var program = await PublishAsync();
        await using var server = await PlexTestServer.StartAsync();
        await using var tv = await Servers.StartAccountsAsync(server);

        var output = await Servers.Calling(server, tv, new Command(program, Path.GetTempPath())).RunAsync();

        Assert.That(output.ReplaceLineEndings().Trim(), Is.EqualTo(Answer.ReplaceLineEndings()));
        Assert.That(new FileInfo(program).Length, Is.LessThan(12_000_000));
    }

    private static async Task<string> PublishAsync()
    {
        var feed = await PackageFeed.GetAsync();
        var projects = TemporaryFolders.Create("native");
        Repository.CopyFolder(new DirectoryInfo(Repository.PathOf("tests/PlexSdk.Packages.Tests/Consumers/Projects")), projects, entry => entry is not DirectoryInfo || entry.Name == "NativeAot");
        var folder = Path.Combine(projects, "NativeAot");
        var tool = new Command(await InstalledTool.PathAsync(), folder) { Environment = { ["NUGET_PACKAGES"] = TemporaryFolders.Create("consumers-cache") } };
        await tool.RunAsync("generate", "Catalog.yaml", "--output", "../Catalog", "--namespace", "Catalog", "--project", "--package-reference", feed.Version, "--package-source", feed.Folder);

        var published = Path.Combine(folder, "published");
        await ConsumerProjects.DotNet(folder).RunAsync("publish", "-c", "Release", "-v:q", "-nologo", "-o", published,
            $"-p:PlexSdkVersion={feed.Version}", $"-p:RestoreAdditionalProjectSources={feed.Folder}", $"-p:RestoreFallbackFolders={Repository.PackageCache}");
        return Path.Combine(published, OperatingSystem.IsWindows() ? "NativeAot.exe" : "NativeAot");
    }
}
