using System.Diagnostics;
using PlexSdk.Benchmarks.Clients;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>
/// A quick look at the same calls in one process: the clients take turns in short slices, so that a noisy machine is
/// noisy for all of them.
/// </summary>
internal static class InterleavedRun
{
    private const int CallsPerSlice = 200;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static IEnumerable<Result> Compare(Scenario scenario, int rounds)
    {
        var calls = Contestant.All.ToDictionary(contestant => contestant.Name, scenario.CallOf);
        foreach (var call in calls.Values)
        {
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
                Time(call);
        }

        var times = calls.Keys.ToDictionary(name => name, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, call) in calls)
            {
                times[name].Add(Time(call));
            }
        }

        return Result.Compare(Measure.Time, scenario.ToString(), times)
            .Concat(Result.Compare(Measure.Allocations, scenario.ToString(), calls.ToDictionary(call => call.Key, call => new List<double> { Allocations(call.Value) })));
    }

    private static double Time(Func<Task> call)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < CallsPerSlice; i++)
            call().GetAwaiter().GetResult();

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / CallsPerSlice;
    }

    private static double Allocations(Func<Task> call)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < CallsPerSlice; i++)
            call().GetAwaiter().GetResult();

        return (double)(GC.GetAllocatedBytesForCurrentThread() - start) / CallsPerSlice;
    }
}
