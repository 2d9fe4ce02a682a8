using System.Diagnostics;
using System.Globalization;
using PlexSdk.Benchmarks.Calls;
using PlexSdk.Benchmarks.Clients;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks.Network;

/// <summary>
/// The first call of a fresh process, from making the client to having the answer. This program starts itself once per
/// sample; the clients take turns.
/// </summary>
internal static class FirstCallRun
{
    public const string Command = "first-call";

    public static async Task<IReadOnlyList<Result>> CompareAsync(int rounds)
    {
        await using var server = await LoopbackServer.StartAsync().ConfigureAwait(false);
        var samples = Contestant.All.ToDictionary(contestant => contestant.Name, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contestant in Contestant.All)
                samples[contestant.Name].Add(await SampleAsync(contestant, server.Address).ConfigureAwait(false));
        }

        return [.. Result.Compare(Measure.FirstCall, $"{Operation.GetTransientToken}, loopback", samples)];
    }

    /// <summary>What the fresh process does.</summary>
    public static async Task CallAsync(string contestant, Uri server)
    {
        var create = Contestant.Named(contestant).Create;
        var clock = Stopwatch.StartNew();
        await create(new HttpClient(), server).GetTransientTokenAsync().ConfigureAwait(false);
        Console.WriteLine(clock.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<double> SampleAsync(Contestant contestant, Uri server)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Command, contestant.Name, server.AbsoluteUri]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return double.Parse(output, CultureInfo.InvariantCulture);
    }
}
