using System.Globalization;
using System.Text;
using PlexSdk.Benchmarks.Clients;

namespace PlexSdk.Benchmarks.Reports;

/// <summary>A report for people.</summary>
internal static class MarkdownReport
{
    /// <param name="report">What was measured.</param>
    /// <param name="withTargets">Whether it says what was to be reached: that is for those who change the client.</param>
    public static string Of(Report report, bool withTargets)
    {
        var text = new StringBuilder($"""
            # Performance

            What a call costs beside other clients for the same two operations, called in turn and each time for another source.
            The ratio in parentheses is to the floor in the same run: what a careful engineer writes by hand with
            Newtonsoft.Json, without limits, tolerance or masking. All values are medians of several rounds in which the clients
            took turns. `./build.sh --target=Bench` measures again and writes this page.

            - Machine: {report.Machine}
            - Date: {report.Date}

            """);
        if (withTargets)
            AddTargets(text, report);

        foreach (var measure in report.Results.GroupBy(result => result.Measure))
            AddMeasure(text, measure.Key, [.. measure]);

        return text.ToString();
    }

    private static void AddTargets(StringBuilder text, Report report)
    {
        text.Append("\n## Targets\n\nThe actual value is the worst of the cases that the target is about.\n\n| | target | actual | |\n|---|---|---|---|\n");
        foreach (var target in Target.Of(report.Results))
            text.Append(CultureInfo.InvariantCulture, $"| {target.Name} | {target.Goal} | {target.Worst:0.00} | {(target.IsMet ? "met" : "**missed**")} |\n");
    }

    private static void AddMeasure(StringBuilder text, Measure measure, IReadOnlyList<Result> results)
    {
        var contestants = results.Select(result => result.Contestant).Distinct().ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n## {measure.Name} ({measure.Unit})\n\n| |{string.Concat(contestants.Select(name => $" {TitleOf(name)} |"))}\n|---|{string.Concat(contestants.Select(_ => "---:|"))}\n");
        foreach (var @case in results.GroupBy(result => result.Case))
        {
            var cells = contestants.Select(name => @case.FirstOrDefault(result => result.Contestant == name) is { } result ? CellOf(measure, result) : "");
            text.Append(CultureInfo.InvariantCulture, $"| {@case.Key} | {string.Join(" | ", cells)} |\n");
        }
    }

    private static string CellOf(Measure measure, Result result) =>
        $"{result.Median.ToString(measure.Format, CultureInfo.InvariantCulture)} ({result.Ratio.ToString("0.00", CultureInfo.InvariantCulture)})";

    private static string TitleOf(string contestant) => Contestant.All.FirstOrDefault(one => one.Name == contestant)?.Title ?? contestant;
}
