using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using PlexSdk.Benchmarks.Clients;
using PlexSdk.Benchmarks.Reports;

namespace PlexSdk.Benchmarks.Network;

/// <summary>
/// One program (PlexSdk.FirstCall) on the just-in-time compiler and as a native program: from its start until it has the first
/// answer, and the memory that it took. The two take turns; the ratio is to the just-in-time one.
/// </summary>
internal static class NativeRun
{
    public const string JustInTime = "Just-in-time";
    public const string Native = "Native AOT";

    private static readonly Contestant[] Clients = [Contestant.Sdk, Contestant.SystemTextJson];

    public static async Task<IReadOnlyList<Result>> CompareAsync(int rounds)
    {
        Dictionary<string, string> programs = new() { [JustInTime] = await PublishAsync(isNative: false).ConfigureAwait(false) };
        if (await TryPublishNativeAsync().ConfigureAwait(false) is { } native)
            programs[Native] = native;

        await using var server = await LoopbackServer.StartAsync().ConfigureAwait(false);
        List<Result> results = [];
        foreach (var client in Clients)
        {
            var starts = programs.ToDictionary(program => program.Key, _ => new List<double>());
            var memory = programs.ToDictionary(program => program.Key, _ => new List<double>());
            for (var round = 0; round < rounds; round++)
            {
                foreach (var (name, program) in programs)
                {
                    var (start, peak) = await SampleAsync(program, client, server.Address).ConfigureAwait(false);
                    starts[name].Add(start);
                    memory[name].Add(peak);
                }
            }

            results.AddRange(Result.Compare(Measure.Start, client.Title, starts, JustInTime));
            results.AddRange(Result.Compare(Measure.Memory, client.Title, memory, JustInTime));
        }

        return results;
    }

    private static async Task<(double Start, double Peak)> SampleAsync(string program, Contestant client, Uri server)
    {
        var start = new ProcessStartInfo(program, [client.Name, server.AbsoluteUri]) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadLineAsync().ConfigureAwait(false);
        var elapsed = clock.Elapsed.TotalMilliseconds;
        var peak = await process.StandardOutput.ReadLineAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return (elapsed, double.Parse(peak!, CultureInfo.InvariantCulture) / 1e6);
    }

    private static async Task<string?> TryPublishNativeAsync()
    {
        try
        {
            return await PublishAsync(isNative: true).ConfigureAwait(false);
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine($"Without Native AOT, which needs the platform's linker: {exception.Message}");
            return null;
        }
    }

    private static async Task<string> PublishAsync(bool isNative)
    {
        var root = typeof(NativeRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var output = Path.Combine(root, "artifacts", "first-call", isNative ? "native" : "jit");
        var start = new ProcessStartInfo("dotnet",
            ["publish", Path.Combine(root, "benchmarks", "PlexSdk.FirstCall"), "-c", "Release", "-v:q", "-nologo", "-o", output, $"-p:Native={(isNative ? "true" : "false")}"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0
            ? Path.Combine(output, OperatingSystem.IsWindows() ? "PlexSdk.FirstCall.exe" : "PlexSdk.FirstCall")
            : throw new InvalidOperationException(text);
    }
}
