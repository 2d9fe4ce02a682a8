using System.Text.RegularExpressions;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Docs;

namespace PlexSdk.Generation.Tests;

public partial class DocumentationTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.IO;\nusing PlexSdk.Runtime;\n";

    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.Names))]
    public async Task Every_example_of_the_documentation_compiles(string name)
    {
        var client = (await Fixtures.GetAsync()).Clients[name].Client;
        var pages = Documentation.Of(client.Document.Document, client.Sources.Select(source => source.Text), name, facade: null).Values;
        List<string> examples = [.. pages.SelectMany(page => Example().Matches(page).Select(match => match.Groups[1].Value))];

        Assert.That(examples, Has.Count.EqualTo(client.Document.Original.Operations));
        var sources = examples.Select((example, index) => ($"Example{index}.cs", Program(example, index)));
        var compilation = Compiler.Compile("Examples", client.Sources.Concat(sources));
        Assert.That(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty);
    }

    [TestCase("Bodies", "| `body` | `Stream?` | no |")]
    [TestCase("Names", "| `body` | `Thing` | yes | The body of the request |  |\n| `options.Body` | `string?` | no | The body. |")]
    [TestCase("Compositions", "**`IReadOnlyList<Pet>`**")]
    [TestCase("Compositions", "**`Pet?`**")]
    public async Task The_types_and_their_order_are_those_of_the_client(string name, string text)
    {
        var client = (await Fixtures.GetAsync()).Clients[name].Client;

        var pages = Documentation.Of(client.Document.Document, client.Sources.Select(source => source.Text), name, facade: null).Values;

        Assert.That(string.Concat(pages), Does.Contain(text));
    }

    [TestCase(null, "using var plex = new PlexClient(new PlexClientOptions", "await new BodiesClient(plex.Transport).")]
    [TestCase("PlexClient", "using var plex = new PlexClient(new PlexClientOptions", "await plex.Bodies.")]
    [TestCase("PlexShopClient", "using var shop = new PlexShopClient(new()", "await shop.Bodies.")]
    public async Task An_example_is_written_for_the_facade(string? facade, string client, string call)
    {
        var bodies = (await Fixtures.GetAsync()).Clients["Bodies"].Client;

        var pages = Documentation.Of(bodies.Document.Document, bodies.Sources.Select(source => source.Text), "Bodies", facade).Values;

        Assert.That(string.Concat(pages), Does.Contain(client).And.Contain(call));
    }

    private static string Program(string example, int index)
    {
        var lines = example.Split('\n');
        var own = string.Join('\n', lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.StartsWith("using var", StringComparison.Ordinal)));
        var body = string.Join('\n', lines.Where(line => !own.Contains(line, StringComparison.Ordinal) || line.Length == 0));
        return $"{Usings}{own}\npublic static class Example{index}\n{{\n    public static async System.Threading.Tasks.Task Run()\n    {{\n{body}\n    }}\n}}\n";
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
