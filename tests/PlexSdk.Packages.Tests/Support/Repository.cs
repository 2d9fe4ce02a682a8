using System.Reflection;

namespace PlexSdk.Packages.Tests.Support;

/// <summary>The sources that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The folder that NuGet restored these tests to.</summary>
    public static string PackageCache { get; } = Metadata("NuGetPackageRoot");

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Copies everything that is written by hand or committed, and nothing that a build leaves.</summary>
    public static void CopyTo(string folder) => CopyFolder(new DirectoryInfo(Root), folder, IsSource);

    public static void CopyFolder(DirectoryInfo from, string to, Func<FileSystemInfo, bool> include)
    {
        Directory.CreateDirectory(to);
        foreach (var entry in from.EnumerateFileSystemInfos().Where(include))
        {
            var target = Path.Combine(to, entry.Name);
            if (entry is DirectoryInfo folder)
                CopyFolder(folder, target, include);
            else
                File.Copy(entry.FullName, target);
        }
    }

    private static bool IsSource(FileSystemInfo entry) =>
        entry.Name is not (".git" or "bin" or "obj" or "artifacts" or "node_modules" or "TestResults" or "tests" or "benchmarks");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
