using System.Text;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Rules;
using PlexSdk.SpecTool.Diff.Versions;

namespace PlexSdk.SpecTool.Diff.Documentation;

/// <summary>Writes <c>docs/spec-diff-rules.md</c> from the rules themselves.</summary>
internal static class RuleDocument
{
    private const string Head = """
        # The rules of `plexspec diff`

        Everything that `plexspec diff` can report, generated from the rules themselves: each id with what it finds and the id of the opposite change
        (or why there is none), and an example of each rule. How a finding gets its grade is told in [What a change to the spec means](spec-diff.md).

        """;

    /// <summary>What is found without a rule: in the generated client, and about the version.</summary>
    public static IReadOnlyList<Check> Others { get; } =
        [ApiChecks.Replaced, ApiChecks.CodeOnly, ApiChecks.Changed, ApiChecks.Grown, NotCompared.Check, .. VersionCheck.Checks];

    public static string Write()
    {
        var text = new StringBuilder(Head);
        Section(text, "Rules on operations", RuleList.Operations);
        Section(text, "Rules on schemas", RuleList.Schemas);
        Section(text, "Rules on the document", RuleList.Documents);
        text.Append("\n## Beside the rules\n\n| id | finds | opposite |\n|---|---|---|\n").AppendJoin("", Others.Select(Row));
        foreach (var reason in Others.Select(check => check.Reason).OfType<string>())
            text.Append($"\n{reason}\n");

        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<Rule> rules)
    {
        text.Append($"\n## {title}\n");
        foreach (var rule in rules)
        {
            text.Append($"\n### {rule.Title}\n\n| id | finds | opposite |\n|---|---|---|\n").AppendJoin("", rule.Checks.Select(Row));
            foreach (var reason in rule.Checks.Select(check => check.Reason).OfType<string>().Distinct())
                text.Append($"\n{reason}\n");

            text.Append($"\nBefore:\n```yaml\n{rule.Example.Before}\n```\nAfter:\n```yaml\n{rule.Example.After}\n```\n");
        }
    }

    private static string Row(Check check)
    {
        var ids = check.RequestId == check.ResponseId ? $"`{check.RequestId}`" : $"`{check.RequestId}`<br>`{check.ResponseId}`";
        var limit = check.IsOffWire ? " Not visible on the wire." : Limit(check.RequestCeiling, "request") + Limit(check.ResponseCeiling, "response");
        return $"| {ids} | {check.Description}{limit}{Remedy(check)} | {(check.Mirror is { } mirror ? $"`{mirror}`" : check.NoMirror)} |\n";
    }

    private static string Remedy(Check check) => (check.RequestRemedy, check.ResponseRemedy) switch
    {
        (null, null) => "",
        var (request, response) when request == response => $" Instead: {request}.",
        ({ } request, _) => $" Instead, in a request: {request}.",
        (_, { } response) => $" Instead, in a response: {response}.",
    };

    private static string Limit(Grade ceiling, string side) => ceiling == Grade.Breaking ? "" : $" At most {ceiling.Text()} in a {side}.";
}
