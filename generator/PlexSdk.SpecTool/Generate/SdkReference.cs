using System.Reflection;

namespace PlexSdk.SpecTool.Generate;

/// <summary>How the generated project gets PlexSdk.</summary>
/// <param name="Value">A path to PlexSdk.csproj, or a version of the package.</param>
/// <param name="IsPackage">Whether it is a version.</param>
/// <param name="Source">A folder or feed that has the package.</param>
internal sealed record SdkReference(string Value, bool IsPackage, string? Source)
{
    /// <summary>Reads the options of the command line; an empty version is this tool's own. Paths become relative to the folder, to move with it.</summary>
    /// <exception cref="SpecException">There is no way to get PlexSdk.</exception>
    public static SdkReference Of(string folder, string? project, string? version, string? source)
    {
        if (version is not null)
        {
            var isPath = source?.Contains("://", StringComparison.Ordinal) == false;
            return new SdkReference(version.Length > 0 ? version : OwnVersion(), true, isPath ? Relative(folder, source!) : source);
        }

        return project is null ? throw new SpecException("name the PlexSdk to refer to: --sdk-project FILE or --package-reference [VERSION]")
            : File.Exists(project) ? new SdkReference(Relative(folder, project), false, null)
            : throw new SpecException($"{project} does not exist");
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/');

    /// <summary>The tool and the library are released together; the part after '+' names the commit.</summary>
    private static string OwnVersion() =>
        typeof(SdkReference).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
