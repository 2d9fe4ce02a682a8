using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Reports;

namespace PlexSdk.SpecTool.Tests.Diff;

public class ReportTests
{
    [Test]
    public void JSON_has_exactly_the_promised_shape()
    {
        var json = JsonNode.Parse(new JsonReport().Write(Sample()))!.AsObject();

        Assert.That(json.Select(member => member.Key), Is.EqualTo(new[] { "semver", "summary", "changes", "api" }.AsEnumerable()));
        Assert.That(json["summary"]!.ToJsonString(), Is.EqualTo("""{"breaking":2,"warning":0,"info":1}"""));
        Assert.That(json["api"]!.ToJsonString(), Is.EqualTo("""{"removed":[],"added":[]}"""));
        var removed = json["changes"]!.AsArray().Single(change => change!["id"]!.ToString() == "api-path-removed-without-deprecation")!;
        Assert.That(removed["head"], Is.Null);
        Assert.That((int)removed["base"]!["line"]!, Is.EqualTo(7));
        Assert.That(removed["operations"]!.ToJsonString(), Is.EqualTo("""["GET /gone"]"""));
        Assert.That(removed.AsObject().Select(member => member.Key), Is.EqualTo(new[] { "id", "wire", "sdk", "sources", "programs", "location", "operations", "message", "fingerprint", "base", "head" }.AsEnumerable()));
    }

    [Test]
    public void Text_has_colors_only_where_asked()
    {
        Assert.That(new TextReport(isColored: false).Write(Sample()), Does.Not.Contain("\e").And.StartWith("major version bump: 2 breaking, 0 warnings, 1 info"));
        Assert.That(new TextReport(isColored: true).Write(Sample()), Does.Contain("\e[1;31mbreaking"));
    }

    [Test]
    public void Annotations_are_escaped_and_stand_at_the_changed_line()
    {
        var lines = new GitHubReport().Write(Sample()).Split('\n');

        Assert.That(lines, Has.Some.StartWith("::error file=head.yaml,line=5,col=33,title=new-required-request-parameter::the query parameter 'q' was added and is required%0A#/paths/"));
        Assert.That(lines, Has.Some.StartWith("::error file=base.yaml,title=api-path-removed-without-deprecation::"));
        Assert.That(lines[^2], Is.EqualTo("::notice title=SpecDiff::major version bump: 2 breaking, 0 warnings, 1 info"));
    }

    [Test]
    public void SARIF_has_the_structure_that_2_1_0_requires()
    {
        var sarif = JsonNode.Parse(new SarifReport().Write(Sample()))!;
        var run = sarif["runs"]!.AsArray().Single()!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.That(sarif["version"]!.ToString(), Is.EqualTo("2.1.0"));
        Assert.That(run["tool"]!["driver"]!["name"]!.ToString(), Is.EqualTo("plexspec"));
        foreach (var result in run["results"]!.AsArray())
        {
            Assert.That(rules[(int)result!["ruleIndex"]!]!["id"]!.ToString(), Is.EqualTo(result["ruleId"]!.ToString()));
            Assert.That(result["level"]!.ToString(), Is.AnyOf("error", "warning", "note", "none"));
            Assert.That(result["message"]!["text"]!.ToString(), Is.Not.Empty);
            Assert.That((int)result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!, Is.Positive);
            Assert.That(result["partialFingerprints"]!["plexspec/v1"]!.ToString(), Has.Length.EqualTo(16));
        }
    }

    [Test]
    public void Markdown_stays_below_GitHubs_limit_and_says_what_it_left_out()
    {
        var many = string.Concat(Enumerable.Range(0, 4000).Select(i => $"  /path{i}/with/a/rather/long/name:\n    get: {{responses: {{}}}}\n"));
        var markdown = new MarkdownReport().Write(Specs.Compare("paths:\n" + many, "paths: {}"));

        Assert.That(markdown.Length, Is.LessThan(65_536));
        Assert.That(markdown, Does.Contain("more of 4000 are left out here"));
    }

    [Test]
    public void Markdown_shows_names_and_does_not_run_them()
    {
        var result = Specs.Compare("paths: {'/a|<b>`c`': {get: {responses: {}}}}", "paths: {}");

        Assert.That(new MarkdownReport().Write(result), Does.Not.Contain("<b>`c`**"));
        Assert.That(new MarkdownReport().Write(result), Does.Contain(@"the path /a\|&lt;b>\`c\` was removed"));
    }

    private static DiffResult Sample() => Specs.Compare(
        "paths:\n  /kept:\n    get: {responses: {'204': {description: done}}}\n    \n  /gone: {get: {responses: {}}}\n",
        "paths:\n  /kept:\n    get: {parameters: [         {name: q, in: query, required: true, schema: {type: string}}], responses: {'204': {description: done}}}\n  /new: {get: {responses: {}}}\n");
}
