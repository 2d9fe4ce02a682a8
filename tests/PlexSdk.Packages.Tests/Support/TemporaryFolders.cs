namespace PlexSdk.Packages.Tests.Support;

/// <summary>Folders outside the repository, so that nothing of it is inherited, which are removed in the end.</summary>
internal static class TemporaryFolders
{
    private static readonly Lazy<DirectoryInfo> Root = new(() => Directory.CreateTempSubdirectory("plexsdk-packages-"));

    public static string Create(string name) => Root.Value.CreateSubdirectory(name).FullName;

    public static void Clean()
    {
        if (!Root.IsValueCreated)
            return;

        // Git makes its objects read-only, which Windows does not delete.
        foreach (var file in Root.Value.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
            file.IsReadOnly = false;

        Root.Value.Delete(recursive: true);
    }
}
