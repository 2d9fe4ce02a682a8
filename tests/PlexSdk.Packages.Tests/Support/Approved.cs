namespace PlexSdk.Packages.Tests.Support;

/// <summary>Compares with a text that people reviewed. With PLEXSDK_APPROVE=true it becomes what is there now.</summary>
internal static class Approved
{
    private static readonly bool IsApproving = Environment.GetEnvironmentVariable("PLEXSDK_APPROVE") == "true";

    public static void Check(string file, string actual)
    {
        var path = Repository.PathOf(file);
        actual = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.That(File.Exists(path), $"{file} is missing: run ./build.sh --target=Approve, and review it.");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")),
            $"{file} differs. If that is meant, run ./build.sh --target=Approve, and review the change.");
    }
}
