namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>Names of files as a repository has them: <c>REV:PATH</c> is PATH, and separators are slashes.</summary>
internal static class FileNames
{
    public static string InRepository(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var isDrive = colon == 1 && name.Length > 2 && name[2] is '\\' or '/';
        return (colon < 0 || isDrive ? name : name[(colon + 1)..]).Replace('\\', '/');
    }
}
