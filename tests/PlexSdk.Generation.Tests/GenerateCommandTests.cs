using PlexSdk.Generation.Tests.Harness;

namespace PlexSdk.Generation.Tests;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plexspec").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestCase("", false)]
    [TestCase("--strict", true)]
    public async Task Files_and_documentation_come_from_one_run(string option, bool isStrict)
    {
        var output = Path.Combine(_folder, "my-client");
        Directory.CreateDirectory(output);
        await File.WriteAllTextAsync(Path.Combine(output, "Gone.g.cs"), "");
        var docs = Path.Combine(_folder, "docs");

        var exitCode = await Run("generate", Fixtures.Document("Compositions"), "--output", output, "--docs", docs, option);

        var sources = Directory.GetFiles(output, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(output, path).Replace('\\', '/'), File.ReadAllText);
        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.Zero);
            Assert.That(sources.Keys, Has.All.EndsWith(".g.cs").And.No.EqualTo("Gone.g.cs"));
            Assert.That(sources.Keys, Is.SupersetOf(new[] { "CompositionsApi.g.cs", "Clients/PetsClient.g.cs", "Models/Pet.g.cs" }));
            Assert.That(sources.Values, Has.All.Contains("namespace Compositions"));
            Assert.That(string.Concat(sources.Values).Contains("MissingProperty =>", StringComparison.Ordinal), Is.EqualTo(isStrict));
            Assert.That(Directory.GetFiles(docs, "*.md"), Is.Not.Empty);
        });
    }

    // Two builds of PlexSdk at once would write the same files.
    [Test]
    [NonParallelizable]
    public async Task A_project_compiles_has_everything_and_is_made_once()
    {
        var output = Path.Combine(_folder, "Styles");
        string[] arguments = ["generate", Fixtures.Document("Styles"), "--output", output, "--project", "--sdk-project", Sdk()];

        Assert.That(await Run(arguments), Is.Zero);
        var written = File.GetLastWriteTimeUtc(Path.Combine(output, "bin", "Debug", "net8.0", "Styles.dll"));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(output, "generation.md")), Does.Contain("2/2 operations"));

        Assert.That(await Run(arguments), Is.Zero);
        Assert.That(File.GetLastWriteTimeUtc(Path.Combine(output, "bin", "Debug", "net8.0", "Styles.dll")), Is.EqualTo(written));
    }

    // Two builds of PlexSdk at once would write the same files.
    [Test]
    [NonParallelizable]
    public async Task A_project_under_a_new_name_takes_the_place_of_the_old()
    {
        var output = Path.Combine(_folder, "Styles");
        string[] arguments = ["generate", Fixtures.Document("Styles"), "--output", output, "--project", "--sdk-project", Sdk(), "--dependency-injection"];

        Assert.That(await Run([.. arguments, "--namespace", "One"]), Is.Zero);
        Assert.That(await Run([.. arguments, "--namespace", "Two"]), Is.Zero);

        Assert.That(Directory.GetFiles(output, "*.csproj").Select(path => Path.GetFileName(path)), Is.EqualTo(new[] { "Two.csproj" }));
    }

    private static Task<int> Run(params string[] arguments) =>
        SpecTool.Program.RunAsync(SpecTool.Program.CreateRoot().Parse([.. arguments.Where(argument => argument.Length > 0)]), TestContext.Error);

    private static string Sdk()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlexSdk.sln")))
            folder = folder.Parent!;

        return Path.Combine(folder.FullName, "src", "PlexSdk", "PlexSdk.csproj");
    }
}
