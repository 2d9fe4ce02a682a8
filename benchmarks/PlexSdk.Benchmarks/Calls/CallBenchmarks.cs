using BenchmarkDotNet.Attributes;
using PlexSdk.Benchmarks.Clients;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>One call of two in turn over an in-memory handler: time and allocations.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class CallBenchmarks
{
    private Func<Task> _call = null!;

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

    [Benchmark(Baseline = true, OperationsPerInvoke = 2)]
    public Task Floor() => BothAsync();

    [Benchmark(OperationsPerInvoke = 2)]
    public Task Sdk() => BothAsync();

    [Benchmark(OperationsPerInvoke = 2)]
    public Task Stock() => BothAsync();

    [Benchmark(OperationsPerInvoke = 2)]
    public Task Refit() => BothAsync();

    [Benchmark(OperationsPerInvoke = 2)]
    public Task SystemTextJson() => BothAsync();

    private async Task BothAsync()
    {
        await _call().ConfigureAwait(false);
        await _call().ConfigureAwait(false);
    }

    private void SetUp(Contestant contestant) => _call = new Scenario(Answer).CallOf(contestant);
}
