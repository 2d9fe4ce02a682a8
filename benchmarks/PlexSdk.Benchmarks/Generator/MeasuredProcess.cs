using System.Diagnostics;

namespace PlexSdk.Benchmarks.Generator;

/// <summary>A run of another program, with what it took.</summary>
/// <param name="Milliseconds">From its start to its end.</param>
/// <param name="Processor">The processor time, in milliseconds.</param>
/// <param name="Peak">The most memory that it had at a time, in megabytes.</param>
internal sealed record MeasuredProcess(double Milliseconds, double Processor, double Peak)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static MeasuredProcess Run(string program, IEnumerable<string> arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (processor, peak) = (TimeSpan.Zero, 0L);
        // Systems forget both with the process, so the last look counts.
        while (!process.WaitForExit(Pause))
        {
            try
            {
                process.Refresh();
                (processor, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It has just ended.
            }
        }

        var elapsed = clock.Elapsed.TotalMilliseconds;
        var texts = output.GetAwaiter().GetResult();
        // 1 says that there are changes.
        return process.ExitCode is 0 or 1
            ? new MeasuredProcess(elapsed, processor.TotalMilliseconds, peak / 1e6)
            : throw new InvalidOperationException($"{program} failed with {process.ExitCode}: {string.Concat(texts)}");
    }
}
