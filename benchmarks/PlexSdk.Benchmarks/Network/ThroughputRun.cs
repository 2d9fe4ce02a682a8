using System.Diagnostics;
using PlexSdk.Benchmarks.Calls;
using PlexSdk.Benchmarks.Clients;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks.Network;

/// <summary>Requests per second of concurrent callers over loopback, both operations in turn. The clients take turns.</summary>
internal static class ThroughputRun
{
    private const int Callers = 32;

    public static async Task<IReadOnlyList<Result>> CompareAsync(int rounds, TimeSpan turn)
    {
        await using var server = await LoopbackServer.StartAsync().ConfigureAwait(false);
        var clients = Contestant.All.ToDictionary(contestant => contestant.Name, contestant => contestant.Create(new HttpClient(), server.Address));
        var samples = clients.Keys.ToDictionary(name => name, _ => new List<double>());
        // The first round warms up.
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, client) in clients)
            {
                var rate = await RateAsync(client, turn).ConfigureAwait(false);
                if (round > 0)
                    samples[name].Add(rate);
            }
        }

        return [.. Result.Compare(Measure.Throughput, $"{Callers} callers", samples)];
    }

    private static async Task<double> RateAsync(IPlexCalls client, TimeSpan turn)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(CallAsync))).ConfigureAwait(false);
        return counts.Sum() / clock.Elapsed.TotalSeconds;

        async Task<int> CallAsync()
        {
            var calls = new AlternatingCalls(client);
            var count = 0;
            for (; clock.Elapsed < turn; count++)
                await calls.NextAsync().ConfigureAwait(false);

            return count;
        }
    }
}
