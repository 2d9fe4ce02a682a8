using System.Collections.Concurrent;
using System.Diagnostics;
using PlexSdk.Benchmarks.Network;

namespace PlexSdk.Benchmarks.Load;

/// <summary>
/// Many callers of one client at once, with a server that resets, cuts and drips, and callers that give up. What must hold: no wrong answer, no
/// exception that is not documented, none that nobody observed, and memory and sockets are back where they were in the end.
/// </summary>
internal static class LoadRun
{
    public const string Command = "load";

    private const int Workers = 1000;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(TimeSpan duration)
    {
        ConcurrentQueue<string> faults = [];
        TaskScheduler.UnobservedTaskException += (_, failure) => faults.Enqueue($"Nobody observed {failure.Exception}");
        await RunAsync(TimeSpan.FromSeconds(1), faults, []).ConfigureAwait(false);
        var (heap, sockets) = Held();

        var counts = new ConcurrentDictionary<string, int>();
        await RunAsync(duration, faults, counts).ConfigureAwait(false);
        var (heapAfter, socketsAfter) = Held();

        foreach (var (outcome, count) in counts.OrderByDescending(entry => entry.Value))
            Console.WriteLine($"{count,9:N0}  {outcome}");

        Console.WriteLine($"{counts.Values.Sum(),9:N0}  calls by {Workers:N0} workers in {duration.TotalSeconds:N0} s");
        Console.WriteLine($"heap {heap / 1024:N0} KiB before, {heapAfter / 1024:N0} KiB after; sockets {sockets} before, {socketsAfter} after");
        foreach (var fault in faults.Take(10))
            Console.WriteLine(fault);

        var isHeld = heapAfter > heap + (16 << 20) || socketsAfter > sockets + 2;
        Console.WriteLine(faults.IsEmpty && !isHeld ? "Everything held." : $"{faults.Count} faults{(isHeld ? ", and something was kept" : "")}.");
        return faults.IsEmpty && !isHeld ? 0 : 1;
    }

    private static async Task RunAsync(TimeSpan duration, ConcurrentQueue<string> faults, ConcurrentDictionary<string, int> counts)
    {
        await using var server = await LoopbackServer.StartAsync(FaultyAnswer.WriteAsync).ConfigureAwait(false);
        using var plex = new PlexClient(new PlexClientOptions
        {
            ServerUri = server.Address,
            AccessToken = "load-token-7Hq9",
            ClientIdentifier = "load",
            Timeout = Timeout,
        });
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(WorkAsync(worker)))).ConfigureAwait(false);

        Func<Task> WorkAsync(int worker) => async () =>
        {
            var random = new Random(worker);
            for (var call = 0; clock.Elapsed < duration; call++)
            {
                // Most calls are answered: the others are slow, and would leave little work.
                var behaviour = random.Next(10) < 7 ? Behaviour.Answer : (Behaviour)random.Next(1, 1 + (int)Behaviour.Cancel);
                var outcome = await OutcomeAsync(plex, $"server://{worker}-{call}-{behaviour}", behaviour, random).ConfigureAwait(false);
                counts.AddOrUpdate($"{behaviour}: {outcome}", 1, static (_, count) => count + 1);
                if (!IsDocumented(behaviour, outcome))
                    faults.Enqueue($"{behaviour}: {outcome}");
            }
        };
    }

    private static async Task<string> OutcomeAsync(PlexClient plex, string source, Behaviour behaviour, Random random)
    {
        using var cancellation = new CancellationTokenSource();
        if (behaviour == Behaviour.Cancel)
            cancellation.CancelAfter(random.Next(5));

        try
        {
            var response = await plex.Authentication.GetSourceConnectionInformationAsync(source, cancellationToken: cancellation.Token).ConfigureAwait(false);
            return response.MediaContainer.Device.Name == source ? "answered" : "ANOTHER'S ANSWER";
        }
        catch (Exception exception)
        {
            return exception is TaskCanceledException { InnerException: TimeoutException } ? nameof(TimeoutException) : exception.GetType().Name;
        }
    }

    // A busy machine may be too slow for any call.
    private static bool IsDocumented(Behaviour behaviour, string outcome) => outcome == nameof(TimeoutException) || (behaviour switch
    {
        Behaviour.Answer => outcome is "answered",
        Behaviour.Refuse => outcome is nameof(PlexUnauthorizedException),
        Behaviour.Reset or Behaviour.Cut => outcome is nameof(HttpRequestException),
        Behaviour.Cancel => outcome is "answered" or nameof(OperationCanceledException),
        _ => false,
    });

    private static (long Heap, int Sockets) Held()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return (GC.GetTotalMemory(forceFullCollection: true), Sockets());
    }

    // Only Linux tells.
    private static int Sockets() => !Directory.Exists("/proc/self/fd") ? 0 : Directory.GetFiles("/proc/self/fd")
        .Count(static file => new FileInfo(file).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) is true);
}
