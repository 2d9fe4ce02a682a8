using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlexSdk.Architecture.Tests;

public class FolderTests
{
    // The types of these folders are what every caller catches or passes: they need no using beside the facade's. A machine
    // decides what is in Generated.
    private static readonly string[] InTheRootNamespace = ["Errors", "Tokens", "Calls", "Generated"];

    // Where .NET's own guidelines want extensions of IServiceCollection, and types that a framework lacks.
    private static readonly string[] OfTheFramework = ["Microsoft.Extensions.DependencyInjection", "System"];

    // The source generators of regular expressions and of JSON do not run here.
    private const string MissingGeneratedPart = "CS8795";
    private const string GeneratedContext = "FactJson";

    private static IEnumerable<SourceProject> AllProjects => Projects.All;

    [TestCaseSource(nameof(AllProjects))]
    public void No_project_has_an_error_that_would_hide_a_use(object project) =>
        Assert.That(
            ((SourceProject)project).Compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error && !IsMissingGeneratedPart(item)).Take(5),
            Is.Empty);

    [TestCaseSource(nameof(AllProjects))]
    public void Folders_and_namespaces_agree(object project)
    {
        var source = (SourceProject)project;
        var wrong =
            from file in source.Files
            from space in file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            let expected = NamespaceOf(source.Name, source.FolderOf(file))
            let actual = space.Name.ToString()
            where actual != expected && !OfTheFramework.Any(name => actual == name || actual.StartsWith(name + ".", StringComparison.Ordinal))
            select $"{Path.GetRelativePath(Repository.Root, file.FilePath)} is in {actual} instead of {expected}";

        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(nameof(AllProjects))]
    public void No_folder_uses_one_that_uses_it(object project) =>
        Assert.That(new FolderGraph((SourceProject)project).Circle(), Is.Empty);

    // With its file and its message.
    private static bool IsMissingGeneratedPart(Diagnostic item) =>
        item.Id == MissingGeneratedPart || item.ToString().Contains(GeneratedContext, StringComparison.Ordinal);

    private static string NamespaceOf(string project, string folder) => folder switch
    {
        "" => project,
        _ when InTheRootNamespace.Contains(folder) => project,
        // What belongs together for those who use it is one namespace, however many folders it has.
        _ when project == "PlexSdk.Testing" => project,
        _ when folder == "Runtime" || folder.StartsWith("Runtime/", StringComparison.Ordinal) => $"{project}.Runtime",
        _ => $"{project}.{folder.Replace('/', '.')}",
    };
}
