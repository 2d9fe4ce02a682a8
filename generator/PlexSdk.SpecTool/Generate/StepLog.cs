using System.Diagnostics;

namespace PlexSdk.SpecTool.Generate;

/// <summary>A line for each step. On a terminal the running step shows itself; a pipe gets finished lines only.</summary>
internal static class StepLog
{
    private static readonly bool IsTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>Runs a step and writes its name, what it says about itself, and its time.</summary>
    public static async Task<T> RunAsync<T>(string name, Func<Task<T>> step, Func<T, string> summary)
    {
        if (IsTerminal)
            Console.Write($"{name,-10}…");

        var clock = Stopwatch.StartNew();
        var result = await step();
        Console.WriteLine($"{(IsTerminal ? "\r" : "")}{name,-10}{summary(result)} in {clock.ElapsedMilliseconds} ms");
        return result;
    }
}
