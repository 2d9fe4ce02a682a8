using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>
/// Runs <see cref="CallBenchmarks" /> in several short rounds, as jobs of one run: BenchmarkDotNet goes through all
/// clients before it begins a case's next round, so that a noisy machine is noisy for all of them.
/// </summary>
internal static class CallRun
{
    private static readonly TimeSpan BuildTimeout = TimeSpan.FromMinutes(10);

    public static IEnumerable<Result> Compare(int rounds, string artifacts)
    {
        // The runtime needs some two seconds until a call's code is what it stays.
        var round = Job.Default.WithLaunchCount(1).WithWarmupCount(25).WithIterationCount(10).WithIterationTime(TimeInterval.FromMilliseconds(100));
        var config = ManualConfig.CreateEmpty()
            .AddJob([.. Enumerable.Range(1, rounds).Select(number => round.WithId($"Round{number}"))])
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(artifacts)
            .WithBuildTimeout(BuildTimeout)
            .WithOption(ConfigOptions.DisableLogFile, true);
        return BenchmarkRunner.Run<CallBenchmarks>(config).Reports.ToLookup(report => CaseOf(report.BenchmarkCase)).SelectMany(@case =>
            Result.Compare(Measure.Time, @case.Key, Samples(@case, report => report.ResultStatistics?.Median))
                .Concat(Result.Compare(Measure.Allocations, @case.Key, Samples(@case, report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)))));
    }

    private static string CaseOf(BenchmarkCase benchmark) =>
        new Scenario((Answer)benchmark.Parameters[nameof(CallBenchmarks.Answer)]).ToString();

    private static Dictionary<string, List<double>> Samples(IEnumerable<BenchmarkReport> reports, Func<BenchmarkReport, double?> value) => reports
        .GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name)
        .ToDictionary(
            group => group.Key,
            group => group.Select(report => value(report) ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} did not run.")).ToList());
}
