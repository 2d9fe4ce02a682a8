using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Versions;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Results of every kind: what each rule reports, and what a result can have beside the changes of rules.</summary>
internal static class ReportSamples
{
    private const string Before = "paths:\n  /a: {get: {summary: one, responses: {}}}\n  /b/c d: {get: {responses: {}}}";
    private const string After = "paths:\n  /a: {get: {summary: two, parameters: [{name: p, in: query, required: true, schema: {type: string}}], responses: {}}}";

    public static IEnumerable<TestCaseData> All
    {
        get
        {
            yield return Sample("nothing changed", Specs.Compare(Before, Before));
            yield return Sample("changes on the wire", Specs.Compare(Before, After));
            yield return Sample("wire only", Specs.Compare(Before, After) with { IsWireOnly = true });
            yield return Sample("consequences in C#", WithClient(Specs.Compare(Before, After)));
            yield return Sample("accepted changes", Accepted(Specs.Compare(Before, After)));
            yield return Sample("the version was not raised", VersionCheck.Apply(Specs.Compare(Before, After)));
            yield return Sample("a new document", Specs.Compare(Before, After) is var result ? result with { Base = result.Base with { IsAbsent = true } } : result);
            foreach (var rule in PlexSdk.SpecTool.Diff.Rules.RuleList.Operations.Concat<Rule>(PlexSdk.SpecTool.Diff.Rules.RuleList.Documents))
                yield return Sample(rule.Title, Specs.Compare(rule.Example.Before, rule.Example.After, includesNames: true));

            foreach (var rule in PlexSdk.SpecTool.Diff.Rules.RuleList.Schemas)
            {
                yield return Sample(rule.Title, Specs.CompareSchemas(rule.Example.Before, rule.Example.After, Direction.Response));
            }
        }
    }

    private static TestCaseData Sample(string name, DiffResult result) => new TestCaseData(result).SetArgDisplayNames(name);

    private static DiffResult WithClient(DiffResult result) => result with
    {
        Changes =
        [
            .. result.Changes.Select(change => change with
            {
                Consequences =
                [
                    new Consequence("AClient", "GetAsync", "Task AClient.GetAsync()", "Task AClient.GetAsync(string p)", Grade.Breaking, Grade.Breaking, "has other parameters") { Remedy = "put it last" },
                    new Consequence("B", "", null, "class B", Grade.Info, Grade.Info, "was added"),
                ],
            }),
        ],
    };

    private static DiffResult Accepted(DiffResult result) => result with { Changes = [.. result.Changes.Select(change => change with { Accepted = "nobody calls it" })] };
}
