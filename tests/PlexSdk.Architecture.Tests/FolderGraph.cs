using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlexSdk.Architecture.Tests;

/// <summary>Which folder of a project uses which, with a place in the source that shows it.</summary>
internal sealed class FolderGraph
{
    private readonly Dictionary<string, SortedDictionary<string, string>> _uses = [];

    // The folder with generated files holds the other halves of the root's partial types: for circles they are one.
    private const string Generated = "Generated";

    public FolderGraph(SourceProject project)
    {
        foreach (var file in project.Files)
        {
            var model = project.Compilation.GetSemanticModel(file);
            var from = project.FolderOf(file);
            foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is { } symbol && Target(project, symbol, from) is { } to)
                {
                    var line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                    Add(from, to, $"{Path.GetFileName(file.FilePath)}:{line} uses {symbol.Name}");
                }
            }
        }
    }

    public IEnumerable<(string From, string To, string Example)> Uses =>
        _uses.SelectMany(from => from.Value.Select(to => (from.Key, to.Key, to.Value)));

    /// <summary>The shortest way from a folder back to itself, or none.</summary>
    public IReadOnlyList<string> Circle()
    {
        foreach (var start in _uses.Keys.Select(Whole).Distinct().Order(StringComparer.Ordinal))
        {
            var reachedFrom = new Dictionary<string, string>();
            var queue = new Queue<string>([start]);
            while (queue.TryDequeue(out var folder))
            {
                foreach (var next in Next(folder).Where(next => reachedFrom.TryAdd(next, folder)))
                    queue.Enqueue(next);
            }

            if (reachedFrom.ContainsKey(start))
                return Describe(start, reachedFrom);
        }

        return [];
    }

    private IEnumerable<string> Next(string folder) =>
        Halves(folder).SelectMany(half => _uses.GetValueOrDefault(half)?.Keys.AsEnumerable() ?? []).Select(Whole).Where(next => next != folder);

    private static string Whole(string folder) => folder == Generated ? "" : folder;

    private static string[] Halves(string folder) => folder.Length == 0 ? ["", Generated] : [folder];

    private List<string> Describe(string start, Dictionary<string, string> reachedFrom)
    {
        var steps = new List<string>();
        for (var to = start; ; to = reachedFrom[to])
        {
            var from = reachedFrom[to];
            steps.Insert(0, $"{Shown(from)} -> {Shown(to)}: {Example(from, to)}");
            if (from == start)
                return steps;
        }
    }

    private string Example(string from, string to) =>
        Halves(from).SelectMany(half => Halves(to).Select(target => _uses.GetValueOrDefault(half)?.GetValueOrDefault(target))).First(example => example is not null)!;

    private static string Shown(string folder) => folder.Length == 0 ? "(root)" : folder;

    // A partial type is at home where the file with its name is; each of its members counts where it is written.
    private static string? Target(SourceProject project, ISymbol symbol, string from)
    {
        var declared = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        if (declared is INamespaceSymbol or IParameterSymbol or ILocalSymbol or IRangeVariableSymbol or ITypeParameterSymbol)
            return null;

        var home = declared.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)
            .OrderByDescending(file => Path.GetFileName(file.FilePath) == $"{declared.Name}.cs")
            .ThenBy(file => file.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();
        return home is null || project.FolderOf(home) == from ? null : project.FolderOf(home);
    }

    private void Add(string from, string to, string example)
    {
        if (!_uses.TryGetValue(from, out var targets))
            _uses[from] = targets = new SortedDictionary<string, string>(StringComparer.Ordinal);

        targets.TryAdd(to, example);
    }
}
