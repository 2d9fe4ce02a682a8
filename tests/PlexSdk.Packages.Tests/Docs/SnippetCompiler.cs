using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlexSdk.Packages.Tests.Docs;

/// <summary>Makes a snippet into a class with <see cref="SnippetContext" /> around it, and compiles it.</summary>
internal static class SnippetCompiler
{
    /// <summary>What a page does not repeat in each block: the implicit usings of an SDK project, and the packages'.</summary>
    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net", "System.Net.Http", "System.Threading",
        "System.Threading.Tasks", "Microsoft.AspNetCore.Builder", "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
        "Microsoft.Extensions.Time.Testing", "NUnit.Framework", "PlexSdk", "PlexSdk.Account", "PlexSdk.Runtime", "PlexSdk.Testing", "RichardSzalay.MockHttp",
    ];

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    public static CSharpCompilation Compile(Snippet snippet)
    {
        var root = CSharpSyntaxTree.ParseText(snippet.Code, path: snippet.Page).GetCompilationUnitRoot();
        var statements = root.Members.OfType<GlobalStatementSyntax>();
        var members = root.Members.Where(member => member is not GlobalStatementSyntax);
        var source = $$"""
            {{string.Concat(Usings.Select(name => $"using {name};\n"))}}
            {{root.Usings}}
            public sealed class Compiled : {{typeof(SnippetContext).FullName}}
            {
                protected override async Task RunSnippetAsync()
                {
                    {{string.Concat(statements.Select(statement => statement.ToFullString()))}}
                    await Task.CompletedTask;
                }

                {{string.Concat(members.Select(member => member.ToFullString()))}}
            }
            """;
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create($"Snippet{Guid.NewGuid():N}", [CSharpSyntaxTree.ParseText(source)], References.Value, options);
    }

    public static IEnumerable<string> Errors(CSharpCompilation compilation) => compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => $"{diagnostic.GetMessage(null)}: {diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}");
}
