using PlexSdk.Packages.Tests.Packages;
using PlexSdk.Packages.Tests.Support;
using PlexSdk.Testing;

namespace PlexSdk.Packages.Tests.Consumers;

/// <summary>The kinds of projects that use the packages. docs/getting-started.md has them as a table.</summary>
public sealed class ConsumerTests
{
    private static readonly string Answer = string.Join(Environment.NewLine, "46 characters, 3 connections", "Owner has PlexTestServer, 46 characters; Kid has 1");

    [TestCase("Net10", "net10.0")]
    [TestCase("CSharp73", "net10.0")]
    [TestCase("AspNetCore", "net10.0")]
    [TestCase("Net8", "net8.0")]
    public async Task A_program_calls_a_server(string project, string framework)
    {
        await using var server = await PlexTestServer.StartAsync();
        await using var tv = await Servers.StartAccountsAsync(server);
        var program = Servers.Calling(server, tv, ConsumerProjects.DotNet(Path.GetTempPath()));
        program.Environment["DOTNET_ROLL_FORWARD"] = "Major";

        var output = await program.RunAsync(await ConsumerProjects.OutputOfAsync(project, framework));

        Assert.That(output.Trim(), Is.EqualTo(Answer));
    }

    [TestCase("NetStandard", "netstandard2.0", "dll")]
    [TestCase("NetFramework", "net472", "exe")]
    public async Task A_project_builds(string project, string framework, string extension)
    {
        var output = await ConsumerProjects.OutputOfAsync(project, framework, extension);

        Assert.That(output, Does.Exist);
    }

    [Test]
    public async Task A_test_project_has_a_server_of_its_own()
    {
        var tests = await ConsumerProjects.OutputOfAsync("NUnitTests", "net10.0");

        var output = await ConsumerProjects.DotNet(Path.GetTempPath()).RunAsync("test", tests);

        Assert.That(output, Does.Match(@"Passed:\s+2\b"));
    }

    [Test]
    public async Task A_trimmed_program_calls_a_server()
    {
        await using var server = await PlexTestServer.StartAsync();
        await using var tv = await Servers.StartAccountsAsync(server);
        var folder = await ConsumerProjects.FolderOfAsync("Trimmed");
        var published = Path.Combine(folder, "published");
        var feed = await PackageFeed.GetAsync();
        await ConsumerProjects.DotNet(folder).RunAsync("publish", "--no-restore", "-v:q", "-o", published, $"-p:PlexSdkVersion={feed.Version}");

        var output = await Servers.Calling(server, tv, new Command(Path.Combine(published, "Trimmed"), published)).RunAsync();

        Assert.That(output.Trim(), Is.EqualTo(Answer));
    }

    [Test]
    public async Task The_tool_installs_and_runs()
    {
        var output = await new Command(await InstalledTool.PathAsync(), Repository.Root).RunAsync("--version");

        Assert.That(output, Does.StartWith((await PackageFeed.GetAsync()).Version));
    }
}
