using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Reports;

namespace PlexSdk.SpecTool.Tests.Diff;

public class ReportTests
{
    [Test]
    public void JSON_keeps_its_members()
    {
        var json = JsonNode.Parse(new JsonReport().Write(Sample()))!.AsObject();

        Assert.That(json.Select(member => member.Key), Is.EqualTo(new[] { "semver", "base", "head", "summary", "changes", "texts", "api" }.AsEnumerable()));
        Assert.That(json["base"]!.ToJsonString(), Is.EqualTo("""{"name":"base.yaml","title":"t","version":"1"}"""));
        Assert.That(json["summary"]!.ToJsonString(), Is.EqualTo("""{"breaking":2,"warning":0,"info":1}"""));
        Assert.That(json["api"]!.ToJsonString(), Is.EqualTo("""{"removed":[],"added":[]}"""));
        var removed = json["changes"]!.AsArray().Single(change => change!["id"]!.ToString() == "api-path-removed-without-deprecation")!;
        Assert.That(removed["head"], Is.Null);
        Assert.That((int)removed["base"]!["line"]!, Is.EqualTo(7));
        Assert.That(removed["operations"]!.ToJsonString(), Is.EqualTo("""["GET /gone"]"""));
        Assert.That(removed.AsObject().Select(member => member.Key), Is.SupersetOf(new[] { "id", "wire", "sdk", "sources", "programs", "location", "operations", "message", "fingerprint", "base", "head" }));
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

        Assert.That(lines, Has.Some.StartWith("::error file=head.yaml,line=5,col=33,title=new-required-request-parameter::the query parameter 'q' was added and is required%0Awire: breaking · "));
        Assert.That(lines, Has.Some.StartWith("::error file=base.yaml,title=api-path-removed-without-deprecation::"));
        Assert.That(lines, Has.Some.Contains("%0Awire: breaking · sources: none · programs: none%0A").And.EndsWith("%0Aremedy: make it optional"));
        Assert.That(lines[0], Is.EqualTo("::notice title=SpecDiff::major version bump: 2 breaking, 0 warnings, 1 info%0Abase.yaml (1) → head.yaml (1)"));
    }

    [Test]
    public void Markdown_shows_names_and_does_not_run_them()
    {
        var result = Specs.Compare("paths: {'/a|<b>`c`': {get: {responses: {}}}}", "paths: {}");

        Assert.That(new MarkdownReport().Write(result), Does.Not.Contain("<b>`c`**"));
        Assert.That(new MarkdownReport().Write(result), Does.Contain(@"the path /a\|&lt;b>\`c\` was removed"));
    }

    [Test]
    public void Markdown_names_what_was_compared()
    {
        var markdown = new MarkdownReport().Write(Sample());

        Assert.That(markdown, Does.StartWith("## 🔴 Breaking: t 1 needs a major version\n\n`base.yaml` (1) → `head.yaml` (1)\n"));
        Assert.That(new TextReport(isColored: false).Write(Sample()).Split('\n')[1], Is.EqualTo("base.yaml (1) → head.yaml (1)"));
    }

    [TestCase("text")]
    [TestCase("markdown")]
    [TestCase("json")]
    [TestCase("github")]
    [TestCase("sarif")]
    public void Every_format_says_on_which_side_a_change_hurts_and_how_to_avoid_it(string format)
    {
        var sample = Sample();
        var consequence = new Consequence("AClient", "GetAsync", "Task AClient.GetAsync()", "Task AClient.GetAsync(string q)", Grade.Warning, Grade.Breaking, "has other parameters") { Remedy = "put the parameter last" };
        var result = sample with { Changes = [.. sample.Changes.Select(change => change with { Consequences = change.Id == "new-required-request-parameter" ? [consequence] : [] })] };

        var report = ReportList.Create(format).Write(result);

        Assert.That(report, Does.Match(format == "json" ? "\"wire\": \"breaking\",\\s+\"sdk\": \"breaking\",\\s+\"sources\": \"warning\",\\s+\"programs\": \"breaking\"" : "wire: breaking · sources: warning · programs: breaking"));
        Assert.That(report, Does.Contain("AClient.GetAsync").And.Contain("has other parameters").And.Contain("make it optional").And.Contain("put the parameter last"));
    }

    [TestCase("text", "documentation only: 1 description changed")]
    [TestCase("markdown", "Documentation only: 1 description changed: `#/paths/~1a/get/responses/204/description`.")]
    [TestCase("json", "\"keyword\": \"description\"")]
    [TestCase("github", "%0Adocumentation only: 1 description changed")]
    [TestCase("sarif", "\"#/paths/~1a/get/responses/204/description\"")]
    public void Every_format_mentions_edits_of_texts(string format, string expected)
    {
        const string Before = "paths: {/a: {get: {responses: {'204': {description: done}}}}}";

        Assert.That(ReportList.Create(format).Write(Specs.Compare(Before, Before.Replace("done", "finished", StringComparison.Ordinal))), Does.Contain(expected));
    }

    private static DiffResult Sample() => Specs.Compare(
        "paths:\n  /kept:\n    get: {responses: {'204': {description: done}}}\n    \n  /gone: {get: {responses: {}}}\n",
        "paths:\n  /kept:\n    get: {parameters: [         {name: q, in: query, required: true, schema: {type: string}}], responses: {'204': {description: done}}}\n  /new: {get: {responses: {}}}\n");
}
