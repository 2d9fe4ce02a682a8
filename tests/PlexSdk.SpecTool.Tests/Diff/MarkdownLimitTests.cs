using System.Globalization;
using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Reports;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>GitHub refuses a comment that is too long. What is left out is the least important, and is counted.</summary>
public class MarkdownLimitTests
{
    private const int Breaking = 150;
    private const int Harmless = 150;

    private static readonly DiffResult Many = Specs.Compare(Document(0), Document(1));

    [Test]
    public void A_report_of_thousands_of_changes_fits_into_a_comment()
    {
        var many = string.Concat(Enumerable.Range(0, 4000).Select(i => $"  /path{i}/with/a/rather/long/name:\n    get: {{responses: {{}}}}\n"));
        var markdown = new MarkdownReport().Write(Specs.Compare("paths:\n" + many, "paths: {}"));

        Assert.That(markdown, Has.Length.LessThan(65_536).And.Length.GreaterThan(60_000));
        Assert.That(Shown(markdown, "🔴") + Missing(markdown, "breaking changes"), Is.EqualTo(4000));
    }

    [Test]
    public void Nothing_is_left_out_while_something_less_important_is_there([Range(2_000, 90_000, 4_000)] int limit)
    {
        var markdown = new MarkdownReport(limit).Write(Many);
        var (breaking, harmless) = (Shown(markdown, "🔴"), Shown(markdown, "🟢"));

        Assert.That(markdown, Has.Length.LessThanOrEqualTo(limit));
        Assert.That(breaking + Missing(markdown, "breaking changes"), Is.EqualTo(Breaking));
        Assert.That(harmless + Missing(markdown, "harmless changes"), Is.EqualTo(Harmless));
        Assert.That(breaking == Breaking || harmless == 0);
    }

    [Test]
    public void What_fits_is_not_called_left_out() => Assert.That(new MarkdownReport(1_000_000).Write(Many), Does.Not.Contain("has no room"));

    // Half of the operations lose their path, the others get an optional parameter; no message is like another.
    private static string Document(int version) => "paths:\n"
        + string.Concat(Enumerable.Range(0, version == 0 ? Breaking : 0).Select(i => $"  /gone{i}: {{get: {{responses: {{}}}}}}\n"))
        + string.Concat(Enumerable.Range(0, Harmless).Select(i => $"  /kept{i}: {{get: {{{(version == 0 ? "" : $"parameters: [{{name: p{i}, in: query, schema: {{type: string}}}}], ")}responses: {{}}}}}}\n"));

    private static int Shown(string markdown, string icon) => markdown.Split($"- {icon} ").Length - 1;

    private static int Missing(string markdown, string noun)
    {
        var words = markdown.Split(noun)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return markdown.Contains($" {noun}", StringComparison.Ordinal) && markdown.Contains("has no room", StringComparison.Ordinal)
            ? int.Parse(words[^1], CultureInfo.InvariantCulture)
            : 0;
    }
}
