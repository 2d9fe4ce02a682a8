using System.Reflection;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks.Generator;

/// <summary>Comparisons of two documents, by the tool, compiled ahead of time as in its package for Linux, beside Redocly CLI.</summary>
internal static class SpecDiffRun
{
    private const string Redocly = "Redocly CLI diff";
    private const string RedoclyVersion = "2.77.0";
    private const string Diff = "plexspec diff";
    private const string WireOnly = "plexspec diff --wire-only";

    private static readonly string Root = Metadata("RepositoryRoot");

    public static IReadOnlyList<Result> Measure(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("plexspec-").FullName;
        try
        {
            var programs = Programs(folder);
            return [.. Cases(folder).SelectMany(pair => Measure(pair.Name, pair.Base, pair.Head, programs, rounds))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Result> Measure(string @case, string before, string after, Dictionary<string, string[]> programs, int rounds)
    {
        var samples = programs.ToDictionary(program => program.Key, _ => new List<MeasuredProcess>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, command) in programs)
                samples[name].Add(MeasuredProcess.Run(command[0], [.. command[1..].Select(part => part == "BASE" ? before : part == "HEAD" ? after : part)]));
        }

        (Measure Measure, Func<MeasuredProcess, double> Value)[] measures =
        [
            (Reports.Measure.Diff, sample => sample.Milliseconds), (Reports.Measure.DiffProcessor, sample => sample.Processor),
            (Reports.Measure.DiffMemory, sample => sample.Peak),
        ];
        return measures.SelectMany(measure => Result.Compare(
            measure.Measure, @case, samples.ToDictionary(sample => sample.Key, sample => sample.Value.Select(measure.Value).ToList()), Diff));
    }

    private static IEnumerable<(string Name, string Base, string Head)> Cases(string folder)
    {
        var own = File.ReadAllText(Path.Combine(Root, "spec", "plex-authentication.yaml"));
        return new (string Name, string Base, string Head)[]
        {
            ("600 kB, half of it changed", DiffDocuments.Base(), DiffDocuments.HalfChanged()),
            ("600 kB, rewritten", DiffDocuments.Base(), DiffDocuments.Rewritten()),
            ("600 kB, nothing generated differs", DiffDocuments.Base(), DiffDocuments.NothingGenerated()),
            ("The server's own document, one more operation", own, DiffDocuments.WithOneMore(own)),
            ("An enum of 10,000 values, half of them changed", DiffDocuments.Enum(isRevised: false), DiffDocuments.Enum(isRevised: true)),
        }.Select((pair, index) => (pair.Name, Write(folder, $"base{index}", pair.Base), Write(folder, $"head{index}", pair.Head)));
    }

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name + (text[0] == '{' ? ".json" : ".yaml"));
        File.WriteAllText(path, text);
        return path;
    }

    private static Dictionary<string, string[]> Programs(string folder)
    {
        var tool = Path.Combine(folder, "tool");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        MeasuredProcess.Run(dotnet,
        [
            "publish", Path.Combine(Root, "generator", "PlexSdk.SpecTool"), "-c", "Release", "--use-current-runtime", "--no-self-contained",
            "-o", tool, "-v", "q", "--nologo",
        ]);
        string[] diff = [dotnet, Path.Combine(tool, "plexspec.dll"), "diff", "BASE", "HEAD"];
        var programs = new Dictionary<string, string[]> { [Diff] = diff, [WireOnly] = [.. diff, "--wire-only"] };
        try
        {
            MeasuredProcess.Run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", $"@redocly/cli@{RedoclyVersion}"]);
            programs[Redocly] = ["node", Path.Combine(folder, "node_modules", "@redocly", "cli", "bin", "cli.js"), "diff", "BASE", "HEAD", "--fail-on", "none"];
        }
        catch (Exception missing) when (missing is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Console.WriteLine($"Redocly CLI is left out, because npm could not install it: {missing.Message}");
        }

        return programs;
    }

    private static string Metadata(string key) =>
        typeof(SpecDiffRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
