using System.Globalization;
using System.Runtime.InteropServices;
using Newtonsoft.Json;

namespace PlexSdk.Benchmarks.Reports;

/// <summary>The results of a run, with the machine and the day.</summary>
public sealed record Report(string Machine, string Date, IReadOnlyList<Result> Results)
{
    private const string FileName = "performance.json";

    /// <summary>These results and, of the measures that were not taken now, those that the folder already has.</summary>
    public static Report Of(IReadOnlyList<Result> results, string folder)
    {
        var file = Path.Combine(folder, FileName);
        var earlier = File.Exists(file) ? JsonConvert.DeserializeObject<Report>(File.ReadAllText(file))!.Results : [];
        return new Report(
            $"{CpuName()}, {Environment.ProcessorCount} logical processors, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}",
            DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
            [.. results, .. earlier.Where(old => results.All(result => result.Measure != old.Measure))]);
    }

    public void Write(string folder, string? document)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, FileName), JsonConvert.SerializeObject(this, Formatting.Indented) + "\n");
        File.WriteAllText(Path.Combine(folder, "performance.md"), MarkdownReport.Of(this, withTargets: true));
        if (document is not null)
            File.WriteAllText(document, MarkdownReport.Of(this, withTargets: false));
    }

    private static string CpuName() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString()
        : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
}
