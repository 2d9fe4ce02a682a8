using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests;

/// <summary>A program that calls more than 25 operations of a document with the shapes of Plex's, as its author would write it.</summary>
public partial class ProgramTests
{
    private static readonly string Folder = Path.Combine(Fixtures.Folder, "Program");

    private static readonly Lazy<Task<FixtureClient>> Compiled = new(CompileAsync);

    [Test]
    public async Task It_compiles_without_a_warning_and_everything_of_the_document_is_in_the_client()
    {
        var fixture = await Compiled.Value;
        var proof = await fixture.Client.ProveAsync(fixture.Assembly);

        Assert.That(fixture.Complaints, Is.Empty);
        Assert.That(proof.Missing, Is.Empty);
        Assert.That(proof.IsComplete, Is.True, proof.ToString());
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task It_says_the_same_of_a_server_that_answers_JSON_and_of_one_that_answers_XML(bool isXml)
    {
        var script = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "answers.json")))!.AsObject();
        using var server = new ScriptedServer(script, isXml);
        using var http = new HttpClient(server);
        using var plex = new PlexClient(new PlexClientOptions { ClientIdentifier = "test" }, http);
        var run = (await Compiled.Value).Assembly.GetType("Program", throwOnError: true)!.GetMethod("RunAsync")!;

        var said = await (Task<string>)run.Invoke(null, [plex])!;

        Assert.That(said.Split('\n'), Is.EqualTo(await LinesAsync("said.txt")));
        Assert.That(server.Requests, Is.EqualTo(await LinesAsync("requests.txt")));
    }

    [Test]
    public async Task It_needs_nothing_that_a_user_should_not_have_to_type()
    {
        var source = await File.ReadAllTextAsync(Path.Combine(Folder, "Program.cs"));
        var requests = await LinesAsync("requests.txt");

        Assert.That(Unwanted().Matches(source).Select(match => match.Value), Is.Empty);
        Assert.That(requests.Select(request => request.Split('?', ' ')[..2]).Distinct().Count(), Is.GreaterThanOrEqualTo(25));
    }

    private static async Task<string[]> LinesAsync(string name) => (await File.ReadAllTextAsync(Path.Combine(Folder, name))).ReplaceLineEndings("\n").Trim().Split('\n');

    private static async Task<FixtureClient> CompileAsync()
    {
        var client = await GeneratedClient.MakeWithRootAsync(SpecReader.Read(Path.Combine(Folder, "media-server.yaml")));
        var program = Path.Combine(Folder, "Program.cs");
        var compilation = Compiler.Compile("MediaServer", client.Sources.Append((program, await File.ReadAllTextAsync(program))));
        var bytes = Compiler.Emit(compilation);
        return new FixtureClient(client, Compiler.Complaints(compilation), bytes, System.Reflection.Assembly.Load(bytes));
    }

    // A client of a tag made by hand, a null-forgiving mark, a null argument, an alias, a tree of Newtonsoft.Json's.
    [GeneratedRegex(@"[\w\)\]]!(?!=)|[(,:] ?null\b|\busing \w+ ?=|\bJToken\b|\bNewtonsoft\b|\.Transport\b")]
    private static partial Regex Unwanted();
}
