namespace PlexSdk.SpecTool.Generate;

/// <summary>Writes generated files into a folder and takes away those that are not generated any more.</summary>
internal static class OutputFolder
{
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            // An unchanged file keeps its time, so that nothing is compiled for nothing.
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                File.WriteAllText(path, text);
            }
        }

        foreach (var stale in Directory.EnumerateFiles(folder, "*.g.cs").Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(stale);
        }
    }
}
