using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace PlexSdk.SpecTool.Tests.Fuzzing;

/// <summary>Many inputs by their numbers, on all processors; what one of them does wrong is told with its number.</summary>
internal sealed class FuzzRun(Func<long, bool> run, Func<long, string> show)
{
    /// <summary>No document of these sizes may take longer.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> _failures = [];
    private int _used;
    private int _refused;

    public int Used => _used;

    public int Refused => _refused;

    public IReadOnlyList<string> Failures => [.. _failures];

    /// <summary>How many inputs a run of tests has; <c>PLEXSPEC_FUZZ_INPUTS</c> asks for more.</summary>
    public static long Count(int usual) => Number("PLEXSPEC_FUZZ_INPUTS", usual);

    /// <summary>The first number; <c>PLEXSPEC_FUZZ_SEED</c> asks for another.</summary>
    public static long First => Number("PLEXSPEC_FUZZ_SEED", 0);

    public void Go(long first, long count)
    {
        var numbers = Partitioner.Create(EnumerableOf(first, count), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(numbers, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, Try);
    }

    private void Try(long number)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            if (run(number))
                Interlocked.Increment(ref _used);
            else
                Interlocked.Increment(ref _refused);
        }
        catch (Exception failure)
        {
            _failures.Enqueue($"input {number}: {failure}\n{show(number)}");
        }

        if (watch.Elapsed > Limit)
            _failures.Enqueue($"input {number} took {watch.Elapsed}\n{show(number)}");
    }

    private static IEnumerable<long> EnumerableOf(long first, long count)
    {
        for (var number = first; number < first + count; number++)
            yield return number;
    }

    private static long Number(string variable, long usual) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
