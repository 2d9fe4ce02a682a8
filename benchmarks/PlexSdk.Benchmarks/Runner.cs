using PlexSdk.Benchmarks.Calls;
using PlexSdk.Benchmarks.Generator;
using PlexSdk.Benchmarks.Network;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks;

/// <summary>Runs what the arguments ask for and writes the report.</summary>
internal static class Runner
{
    private const string Usage = """
        --output DIR    where performance.md and performance.json go (default: artifacts/benchmarks); measures that a
                        run leaves out stay as they are there
        --document FILE also writes the Markdown there, such as to docs/performance.md
        --calls, --throughput, --first-call, --native, --generator, --diff
                        only these parts (default: all)
        --rounds N      how often each part is repeated (default: 5)
        --quick         the calls in one process, without BenchmarkDotNet, and short turns: a look, not a measurement
        """;

    private static readonly string[] Parts = ["--calls", "--throughput", "--first-call", "--native", "--generator", "--diff"];

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Contains("--help"))
        {
            Console.WriteLine(Usage);
            return 0;
        }

        var output = ValueOf("--output") ?? Path.Combine("artifacts", "benchmarks");
        var rounds = int.Parse(ValueOf("--rounds") ?? "5", System.Globalization.CultureInfo.InvariantCulture);
        var isQuick = args.Contains("--quick");
        var parts = args.Any(Parts.Contains) ? Parts.Where(args.Contains) : Parts;
        List<Result> results = [];
        foreach (var part in parts)
        {
            results.AddRange(part switch
            {
                "--calls" when isQuick => Scenario.All.SelectMany(scenario => InterleavedRun.Compare(scenario, rounds: 100 * rounds)),
                "--calls" => CallRun.Compare(rounds, Path.Combine(output, "BenchmarkDotNet")),
                "--throughput" => await ThroughputRun.CompareAsync(rounds, TimeSpan.FromSeconds(isQuick ? 0.3 : 2)).ConfigureAwait(false),
                "--first-call" => await FirstCallRun.CompareAsync(isQuick ? rounds : rounds * 4).ConfigureAwait(false),
                "--native" => await NativeRun.CompareAsync(isQuick ? rounds : rounds * 4).ConfigureAwait(false),
                "--generator" => GeneratorRun.Measure(rounds),
                _ => SpecDiffRun.Measure(rounds),
            });
        }

        var report = Report.Of(results, output);
        report.Write(output, ValueOf("--document"));
        Console.WriteLine(MarkdownReport.Of(report, withTargets: true));
        return 0;

        string? ValueOf(string name) => Array.IndexOf(args, name) is >= 0 and var index && index + 1 < args.Length ? args[index + 1] : null;
    }
}
