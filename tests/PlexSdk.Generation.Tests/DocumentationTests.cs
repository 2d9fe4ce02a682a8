using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Docs;

namespace PlexSdk.Generation.Tests;

public partial class DocumentationTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.IO;\nusing Newtonsoft.Json.Linq;\n";

    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.Names))]
    public async Task Every_example_of_the_documentation_compiles(string name)
    {
        GeneratedClient client = (await Fixtures.GetAsync()).Clients[name].Client;
        IEnumerable<string> pages = Documentation.Of(client.Document.Document, name, isFacade: false).Values;
        List<string> examples = [.. pages.SelectMany(page => Example().Matches(page).Select(match => match.Groups[1].Value))];

        Assert.That(examples, Has.Count.EqualTo(client.Document.Original.Operations));
        IEnumerable<(string, string)> sources = examples.Select((example, index) => ($"Example{index}.cs", Program(example, index)));
        CSharpCompilation compilation = Compiler.Compile("Examples", client.Sources.Concat(sources));
        Assert.That(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty);
    }

    private static string Program(string example, int index)
    {
        string[] lines = example.Split('\n');
        string own = string.Join('\n', lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.StartsWith("using var", StringComparison.Ordinal)));
        string body = string.Join('\n', lines.Where(line => !own.Contains(line, StringComparison.Ordinal) || line.Length == 0));
        return $"{Usings}{own}\npublic static class Example{index}\n{{\n    public static async System.Threading.Tasks.Task Run()\n    {{\n{body}\n    }}\n}}\n";
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
