using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>Compiles C# as a strict project would: nullable, documentation checked, every warning counts.</summary>
internal static class Compiler
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !path.EndsWith("plexspec.dll", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))]);

    public static CSharpCompilation Compile(string name, IEnumerable<(string Path, string Text)> sources)
    {
        return CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Options(source.Path), source.Path, System.Text.Encoding.UTF8)),
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }

    /// <summary>Only generated code must document its members; the user of a fixture need not.</summary>
    private static CSharpParseOptions Options(string path) =>
        new(
            LanguageVersion.Latest, path.EndsWith(".g.cs", StringComparison.Ordinal) ? DocumentationMode.Diagnose : DocumentationMode.Parse,
            preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    /// <summary>What a build would print. Documents that target an older runtime than the test's are unified by it (CS1701).</summary>
    public static IReadOnlyList<string> Complaints(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701").Select(diagnostic => diagnostic.ToString())];

    public static byte[] Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)));
    }
}
