namespace PlexSdk.Packages.Tests.Consumers;

/// <summary>Whether this machine has what Native AOT links with.</summary>
internal static class NativeLinker
{
    private static readonly string[] Compilers = ["clang", "gcc"];

    /// <summary>What is missing; <see langword="null" /> where nothing is.</summary>
    public static string? Missing =>
        OperatingSystem.IsWindows() ? File.Exists(VsWhere) ? null : "Visual Studio's C++ tools"
        : Compilers.Any(IsOnPath) ? null : "clang or gcc";

    private static string VsWhere =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer", "vswhere.exe");

    private static bool IsOnPath(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
