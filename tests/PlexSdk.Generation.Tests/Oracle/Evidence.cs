using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>What the compiler and the runtime say of a pair: does code of BASE's users compile against HEAD, does it run with it, does it do the same?</summary>
internal sealed class Evidence
{
    private readonly byte[] _base;
    private readonly byte[] _head;

    private Evidence(PairClients clients)
    {
        (_base, _head) = (Compiler.Emit(clients.Base), Compiler.Emit(clients.Head));
        var types = Types(clients.Base.Assembly.GlobalNamespace).ToList();
        var (calls, implementers, meanings) = (CallerCode.Of(types), ImplementerCode.Of(types), MeaningCode.Of(types));
        var meaning = Run(meanings, Grade.Breaking);
        Sources = Max(Compile(calls, Grade.Breaking), Compile(implementers, Grade.Warning), meaning == Grade.None ? Grade.None : Grade.Warning);
        Programs = Max(Run(calls, Grade.Breaking), Run(implementers, Grade.Warning), meaning);
    }

    /// <summary>Breaking where a call, a read or a write does not compile; a warning where an implementer does not, the compiler warns, or the same does another thing.</summary>
    public Grade Sources { get; }

    /// <summary>Breaking where a compiled call is not found or does something else; a warning where an implementer is not loaded.</summary>
    public Grade Programs { get; }

    public List<string> Findings { get; } = [];

    public static Evidence Of(PairClients clients) => new(clients);

    private Grade Compile(string code, Grade failure)
    {
        Assert.That(Errors(Caller(code, _base)), Is.Empty, "the caller fits its own client");
        var known = Warnings(Caller(code, _base)).ToHashSet();
        var (errors, warnings) = (Errors(Caller(code, _head)).ToList(), Warnings(Caller(code, _head)).Where(warning => !known.Contains(warning)).ToList());
        Findings.AddRange(errors.Concat(warnings));
        return errors.Count > 0 ? failure : warnings.Count > 0 ? Grade.Warning : Grade.None;
    }

    private Grade Run(string code, Grade failure)
    {
        var caller = Compiler.Emit(Caller(code, _base));
        var (before, after) = (new CompiledCaller(caller, _base).Observe(), new CompiledCaller(caller, _head).Observe());
        var different = after.Except(before).ToList();
        Findings.AddRange(different);
        return different.Count > 0 ? failure : Grade.None;
    }

    private static CSharpCompilation Caller(string code, byte[] client) =>
        Compiler.Compile("Caller", [("Caller.cs", code)]).AddReferences(MetadataReference.CreateFromImage(client))
            .WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<string> Errors(CSharpCompilation caller) => Of(caller, DiagnosticSeverity.Error);

    private static IEnumerable<string> Warnings(CSharpCompilation caller) => Of(caller, DiagnosticSeverity.Warning).Where(text => !text.Contains("CS1701", StringComparison.Ordinal));

    private static IEnumerable<string> Of(CSharpCompilation caller, DiagnosticSeverity severity) =>
        caller.GetDiagnostics().Where(diagnostic => diagnostic.Severity == severity).Select(diagnostic => diagnostic.ToString());

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol owner) => owner.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(type => Types(type).Prepend(type)).Concat((owner as INamespaceSymbol)?.GetNamespaceMembers().SelectMany(Types) ?? []);

    private static Grade Max(params IEnumerable<Grade> grades) => grades.Max();
}
