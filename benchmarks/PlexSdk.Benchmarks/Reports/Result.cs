namespace PlexSdk.Benchmarks.Reports;

/// <summary>A median of one client or program, and its ratio to the one it is compared with, from the same run.</summary>
public sealed record Result(Measure Measure, string Case, string Contestant, double Median, double Ratio)
{
    /// <summary>
    /// Compares samples that were taken in turns: the ratio is the median of the rounds' ratios, so that a slow moment
    /// of the machine, which slows a whole round, does not count.
    /// </summary>
    public static IEnumerable<Result> Compare(Measure measure, string @case, IReadOnlyDictionary<string, List<double>> samples, string floorName = nameof(Clients.Contestant.Floor))
    {
        var floor = samples[floorName];
        foreach (var (contestant, values) in samples)
        {
            yield return new Result(measure, @case, contestant, MedianOf(values), MedianOf(values.Zip(floor, (value, other) => value / other)));
        }
    }

    private static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
