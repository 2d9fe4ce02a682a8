using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using PlexSdk.Benchmarks.Clients;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks.Generator;

/// <summary>
/// The generator's loop: the generation targets of a build that changes nothing, a generation for two operations and for
/// many beside the bare NSwag command line, and a comparison of two documents.
/// </summary>
internal static partial class GeneratorRun
{
    public const string NoOp = "Generation targets of a build that changes nothing";
    public const string TwoOperations = "Generation for two operations";

    private const int ManyOperations = 220;
    private const int DiffedOperations = 240;

    private static readonly int[] Sizes = [1, 4, 16];

    private static readonly string Root = Metadata("RepositoryRoot");
    private static readonly string Spec = Path.Combine(Root, "spec", "plex-authentication.yaml");
    private static readonly string Tool = Path.Combine(Root, "generator", "PlexSdk.SpecTool", "bin", "Release", "net10.0", "plexspec.dll");

    public static IEnumerable<Result> Measure(int rounds)
    {
        Run("msbuild", Path.Combine(Root, "generator", "Generate.proj"), "-t:BuildTool", "-p:Configuration=Release", "-v:q", "-nologo");
        var folder = Directory.CreateTempSubdirectory("plexspec-").FullName;
        var many = Path.Combine(folder, "many.json");
        File.WriteAllText(many, ManyOperationsDocument.Of(ManyOperations));
        try
        {
            return
            [
                Alone(NoOp, NoOpBuild(rounds)),
                .. Generation(TwoOperations, Spec, folder, rounds),
                .. Generation($"Generation for {ManyOperations} operations", many, folder, rounds),
                Alone("plexspec diff of a document with many operations", Median(rounds, () => Time(Tool, "diff", many, many))),
                .. Sizes.Select(times => WireDiff(DiffedOperations * times, folder, rounds)),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Result> Generation(string @case, string spec, string folder, int rounds)
    {
        const string Bare = "Bare NSwag";
        var samples = new Dictionary<string, List<double>> { [Bare] = [], [nameof(Contestant.Sdk)] = [] };
        for (var round = 0; round < rounds; round++)
        {
            samples[Bare].Add(Time(Metadata("NSwag"), "openapi2csclient", $"/input:{spec}", $"/output:{Path.Combine(folder, "Bare.cs")}"));
            samples[nameof(Contestant.Sdk)].Add(
                Time(Tool, "generate", spec, "--output", Path.Combine(folder, "Generated"), "--docs", Path.Combine(folder, "Docs"), "--facade", "PlexClient"));
        }

        return Result.Compare(Reports.Measure.Generator, @case, samples, Bare);
    }

    // What there is nothing to compare with.
    private static Result Alone(string @case, double median) => new(Reports.Measure.Generator, @case, nameof(Contestant.Sdk), median, 1);

    // Whether the time grows with the document and not faster.
    private static Result WireDiff(int operations, string folder, int rounds)
    {
        var (before, after) = (Path.Combine(folder, "before.json"), Path.Combine(folder, "after.json"));
        File.WriteAllText(before, ManyOperationsDocument.Of(operations));
        File.WriteAllText(after, ManyOperationsDocument.Of(operations, isRevised: true));
        var median = Median(rounds, () => Time(Tool, "diff", before, after, "--wire-only"));
        return Alone($"plexspec diff --wire-only of {operations} operations", median);
    }

    // MSBuild's own summary, which counts a target with what it calls.
    private static double NoOpBuild(int rounds)
    {
        string[] build = ["build", Path.Combine(Root, "src", "PlexSdk"), "-c", "Release", "-v", "q", "--nologo", "-clp:PerformanceSummary"];
        Run(build);
        return Median(rounds, () => TargetTime().Matches(Run(build)).Sum(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
    }

    private static double Median(int rounds, Func<double> sample)
    {
        var samples = Enumerable.Range(0, rounds).Select(_ => sample()).Order().ToList();
        return samples[rounds / 2];
    }

    private static double Time(params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        Run(arguments);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static string Run(params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var process = Process.Start(new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' failed: {output}");
    }

    private static string Metadata(string key) =>
        typeof(GeneratorRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    [GeneratedRegex(@"^\s*(\d+) ms\s+GenerateClient\s", RegexOptions.Multiline)]
    private static partial Regex TargetTime();
}
