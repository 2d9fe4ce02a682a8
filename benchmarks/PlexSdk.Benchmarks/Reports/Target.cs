using System.Globalization;
using PlexSdk.Benchmarks.Calls;
using PlexSdk.Benchmarks.Clients;
using PlexSdk.Benchmarks.Generator;
using PlexSdk.Benchmarks.Network;

namespace PlexSdk.Benchmarks.Reports;

/// <summary>What the client is held to: the worst ratio of the cases that the target is about.</summary>
public sealed record Target(string Name, string Goal, double Worst, bool IsMet)
{
    public static IEnumerable<Target> Of(IReadOnlyList<Result> results)
    {
        var sdk = results.Where(result => result.Contestant == Contestant.Sdk.Name).ToLookup(result => result.Measure);
        var native = results.Where(result => result.Contestant == NativeRun.Native).ToLookup(result => result.Measure);
        var stock = results.Where(result => result.Contestant == Contestant.Stock.Name);
        return new[]
        {
            AtMost(1.10, "Time of a success, PlexSdk / floor", sdk[Measure.Time].Where(IsSuccess)),
            AtMost(0.60, "Allocations of a success, PlexSdk / floor", sdk[Measure.Allocations].Where(IsSuccess)),
            AtMost(1.15, "Time of an error, PlexSdk / floor", sdk[Measure.Time].Where(result => !IsSuccess(result))),
            AtMost(1.15, "Allocations of an error, PlexSdk / floor", sdk[Measure.Allocations].Where(result => !IsSuccess(result))),
            AtLeast(2.0, "Time of a success, stock NSwag / PlexSdk",
                from result in stock
                where result.Measure == Measure.Time && IsSuccess(result)
                from own in sdk[Measure.Time]
                where own.Case == result.Case
                select result with { Ratio = result.Ratio / own.Ratio }),
            AtLeast(0.98, "Requests per second, PlexSdk / floor", sdk[Measure.Throughput]),
            AtMost(1.1, "First call in a fresh process, PlexSdk / floor", sdk[Measure.FirstCall]),
            AtMost(0.15, "Start of a process to its first answer, Native AOT / just-in-time", native[Measure.Start]),
            AtMost(0.50, "Memory of that process, Native AOT / just-in-time", native[Measure.Memory]),
            AtMost(50, $"{GeneratorRun.NoOp}, ms", sdk[Measure.Generator].Where(result => result.Case == GeneratorRun.NoOp).Select(result => result with { Ratio = result.Median })),
            AtMost(2.0, $"{GeneratorRun.TwoOperations}, PlexSdk / bare NSwag", sdk[Measure.Generator].Where(result => result.Case == GeneratorRun.TwoOperations)),
        }.OfType<Target>();
    }

    private static bool IsSuccess(Result result) => result.Case == nameof(Answer.Success);

    private static Target? AtMost(double goal, string name, IEnumerable<Result> results) =>
        results.MaxBy(result => result.Ratio) is { Ratio: var worst } ? new(name, string.Create(CultureInfo.InvariantCulture, $"at most {goal:0.00}"), worst, worst <= goal) : null;

    private static Target? AtLeast(double goal, string name, IEnumerable<Result> results) =>
        results.MinBy(result => result.Ratio) is { Ratio: var worst } ? new(name, string.Create(CultureInfo.InvariantCulture, $"at least {goal:0.00}"), worst, worst >= goal) : null;
}
