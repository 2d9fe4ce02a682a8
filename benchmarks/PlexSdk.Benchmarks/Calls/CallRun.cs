using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>
/// Runs <see cref="CallBenchmarks" /> in several short rounds instead of one long one: what slows the machine for a
/// while then slows a round, and the median of the rounds does not see it.
/// </summary>
internal static class CallRun
{
    public static IEnumerable<Result> Compare(int rounds, string artifacts)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default
                .WithLaunchCount(1).WithWarmupCount(6).WithIterationCount(8).WithIterationTime(TimeInterval.FromMilliseconds(100)))
            .AddColumnProvider(DefaultConfig.Instance.GetColumnProviders().ToArray())
            .AddExporter(BenchmarkDotNet.Exporters.MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(artifacts)
            .WithOption(ConfigOptions.DisableLogFile, true);
        var reports = Enumerable.Range(0, rounds)
            .SelectMany(_ => BenchmarkRunner.Run<CallBenchmarks>(config).Reports)
            .ToLookup(report => CaseOf(report.BenchmarkCase));
        return reports.SelectMany(@case =>
            Result.Compare(Measure.Time, @case.Key, Samples(@case, report => report.ResultStatistics!.Median))
                .Concat(Result.Compare(Measure.Allocations, @case.Key, Samples(@case, report => (double)report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!))));
    }

    private static string CaseOf(BenchmarkCase benchmark) =>
        new Scenario((Operation)benchmark.Parameters[nameof(CallBenchmarks.Operation)], (Answer)benchmark.Parameters[nameof(CallBenchmarks.Answer)]).ToString();

    private static Dictionary<string, List<double>> Samples(IEnumerable<BenchmarkReport> reports, Func<BenchmarkReport, double> value) => reports
        .GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name)
        .ToDictionary(group => group.Key, group => group.Select(value).ToList());
}
