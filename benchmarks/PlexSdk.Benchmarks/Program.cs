using PlexSdk.Benchmarks.Calls;

foreach (var scenario in Scenario.All)
{
    foreach (var result in InterleavedRun.Compare(scenario, 40))
    {
        Console.WriteLine($"{result.Measure.Name,-22} {result.Case,-45} {result.Contestant,-24} {result.Median,10:#,0} {result.Ratio:0.00}");
    }
}
