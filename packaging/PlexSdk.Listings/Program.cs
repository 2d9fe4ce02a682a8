namespace PlexSdk.Listings;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var packages, var output])
        {
            Console.Error.WriteLine("Usage: PlexSdk.Listings PACKAGES OUTPUT");
            return 2;
        }

        foreach (var path in Directory.EnumerateFiles(packages, "*.nupkg"))
        {
            var package = Package.Read(path);
            Write(Path.Combine(output, "tests", "PlexSdk.Packages.Tests", "approved", $"{package.Id}.txt"), PackageContent.Of(package));
            if (package.IsLibrary)
                Write(Path.Combine(output, "api", $"{package.Id}.cs"), PublicApi.Of(package.Id));
        }

        return 0;
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n").TrimEnd() + "\n");
    }
}
