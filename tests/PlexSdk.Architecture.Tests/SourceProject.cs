using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexSdk.Architecture.Tests;

/// <summary>The C# files of a project, parsed, with what they need to be understood.</summary>
internal sealed class SourceProject
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private readonly string _root;

    private SourceProject(string name, string root)
    {
        Name = name;
        _root = root;
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: Symbols());
        Files = [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsBuildOutput(Path.GetRelativePath(root, file)))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))];
        var usings = ImplicitUsings.Concat(ProjectUsings()).Select(item => $"global using {item};");
        Compilation = CSharpCompilation.Create(
            name,
            [.. Files, CSharpSyntaxTree.ParseText(string.Join('\n', usings), options)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public string Name { get; }

    public IReadOnlyList<SyntaxTree> Files { get; }

    public CSharpCompilation Compilation { get; }

    public static SourceProject Read(string folder) => new(Path.GetFileName(folder), Path.Combine(Repository.Root, folder));

    /// <summary>The folder of a file below the project's, with slashes; empty for the project's own.</summary>
    public string FolderOf(SyntaxTree file) => Path.GetRelativePath(_root, Path.GetDirectoryName(file.FilePath)!).Replace('\\', '/') is var folder && folder == "." ? "" : folder;

    public override string ToString() => Name;

    // The newest framework's source: what the tests run on.
    private static IEnumerable<string> Symbols() =>
        ["NET", "NET10_0", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER")];

    private static bool IsBuildOutput(string path) => path.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    private IEnumerable<string> ProjectUsings() =>
        XDocument.Load(Path.Combine(_root, Name + ".csproj")).Descendants("Using").Select(item => (string?)item.Attribute("Include")).OfType<string>();

    private IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var assembly && assembly != Name && (assembly != "plexspec" || Name != "PlexSdk.SpecTool"))
            .Select(path => MetadataReference.CreateFromFile(path));
}
