namespace PlexSdk.Benchmarks.Reports;

/// <summary>What is measured: its title, its unit and how its values are written.</summary>
public sealed record Measure(string Name, string Unit, string Format)
{
    public static readonly Measure Time = new("Time per call", "ns", "#,0");
    public static readonly Measure Allocations = new("Allocations per call", "bytes", "#,0");
    public static readonly Measure Throughput = new("Requests per second", "1/s", "#,0");
    public static readonly Measure FirstCall = new("First call in a fresh process", "ms", "0.0");
    public static readonly Measure Start = new("From the start of a process to its first answer", "ms", "0.0");
    public static readonly Measure Memory = new("Memory of that process at its peak", "MB", "0.0");
    public static readonly Measure Diff = new("Comparing two documents", "ms", "#,0");
    public static readonly Measure DiffProcessor = new("Processor time of comparing two documents", "ms", "#,0");
    public static readonly Measure DiffMemory = new("Memory of comparing two documents at its peak", "MB", "#,0");
    public static readonly Measure Generator = new("The generator's loop", "ms", "#,0");
}
