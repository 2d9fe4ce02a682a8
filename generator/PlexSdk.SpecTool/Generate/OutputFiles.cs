namespace PlexSdk.SpecTool.Generate;

/// <summary>Writes what the tool makes: UTF-8 without a mark, line feeds, and only where something changes.</summary>
internal static class OutputFiles
{
    /// <summary>Writes a file, and the folders above it where they are missing.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // An unchanged file keeps its time, so that nothing is compiled for nothing.
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(path, text);
    }

    /// <summary>Writes files by their names into a folder.</summary>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (name, text) in files)
            Write(Path.Combine(folder, name), text);
    }

    /// <summary>Writes a file, or to standard output where no file is named.</summary>
    public static void WriteOrPrint(string? path, string text)
    {
        if (path is null)
            Console.Out.Write(text);
        else
            Write(path, text);
    }

    /// <summary>Writes C# files into a folder and takes away those that are not generated any more.</summary>
    public static void WriteSources(string folder, IReadOnlyDictionary<string, string> files)
    {
        Write(folder, files);
        foreach (var stale in Sources(folder).Where(path => !files.ContainsKey(Path.GetRelativePath(folder, path).Replace('\\', '/'))))
            File.Delete(stale);
    }

    /// <summary>The C# files in a folder that are generated, without what a build puts there.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        ((string[])["", "Clients", "Models"]).Select(part => Path.Combine(folder, part)).Where(Directory.Exists)
            .SelectMany(part => Directory.GetFiles(part, "*.g.cs")).Order(StringComparer.Ordinal).ToList();
}
