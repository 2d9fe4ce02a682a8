using BenchmarkDotNet.Attributes;
using PlexSdk.Benchmarks.Clients;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>One call over an in-memory handler: time and allocations.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class CallBenchmarks
{
    private Func<Task> _call = null!;

    [ParamsAllValues]
    public Operation Operation { get; set; }

    [ParamsAllValues]
    public Answer Answer { get; set; }

    [GlobalSetup(Target = nameof(Floor))]
    public void SetUpFloor() => SetUp(Contestant.Floor);

    [GlobalSetup(Target = nameof(Sdk))]
    public void SetUpSdk() => SetUp(Contestant.Sdk);

    [GlobalSetup(Target = nameof(Stock))]
    public void SetUpStock() => SetUp(Contestant.Stock);

    [GlobalSetup(Target = nameof(Refit))]
    public void SetUpRefit() => SetUp(Contestant.Refit);

    [GlobalSetup(Target = nameof(SystemTextJson))]
    public void SetUpSystemTextJson() => SetUp(Contestant.SystemTextJson);

    [Benchmark(Baseline = true)]
    public Task Floor() => _call();

    [Benchmark]
    public Task Sdk() => _call();

    [Benchmark]
    public Task Stock() => _call();

    [Benchmark]
    public Task Refit() => _call();

    [Benchmark]
    public Task SystemTextJson() => _call();

    private void SetUp(Contestant contestant) => _call = new Scenario(Operation, Answer).CallOf(contestant);
}
