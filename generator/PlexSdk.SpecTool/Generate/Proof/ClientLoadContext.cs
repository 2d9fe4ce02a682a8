using System.Reflection;
using System.Runtime.Loader;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Loads a compiled client with what it refers to: from beside it, or from where NuGet keeps packages.</summary>
internal sealed class ClientLoadContext : AssemblyLoadContext
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _packages;

    private ClientLoadContext(string folder, Dictionary<string, string> packages)
    {
        _folder = folder;
        _packages = packages;
    }

    /// <param name="path">The client.</param>
    /// <param name="assets">What NuGet restored for it: <c>project.assets.json</c>.</param>
    /// <param name="framework">The framework that it is compiled for.</param>
    public static Assembly Load(string path, string assets, string framework) =>
        new ClientLoadContext(Path.GetDirectoryName(path)!, Packages(JsonNode.Parse(File.ReadAllText(assets))!.AsObject(), framework)).Read(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var file = assemblyName.Name + ".dll";
        var beside = Path.Combine(_folder, file);
        return File.Exists(beside) ? Read(beside) : _packages.TryGetValue(file, out var path) ? Read(path) : null;
    }

    // A file that is open could not be written by the next build.
    private Assembly Read(string path)
    {
        using var bytes = new MemoryStream(File.ReadAllBytes(path));
        return LoadFromStream(bytes);
    }

    private static Dictionary<string, string> Packages(JsonObject assets, string framework)
    {
        List<string> folders = [.. assets.Object("packageFolders").Objects().Select(folder => folder.Key)];
        var files =
            from target in assets.Object("targets").Objects()
            where target.Key.StartsWith(framework, StringComparison.Ordinal)
            from package in target.Value.Objects()
            from file in (package.Value.Object("runtime") ?? []).Select(entry => entry.Key)
            let place = assets.Object("libraries")?.Object(package.Key)?.Text("path")
            where place is not null
            from folder in folders
            let path = Path.Combine(folder, place, file)
            where File.Exists(path)
            select path;
        return files.DistinctBy(path => Path.GetFileName(path)).ToDictionary(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);
    }
}
