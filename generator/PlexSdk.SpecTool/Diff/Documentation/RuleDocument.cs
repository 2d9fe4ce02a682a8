using System.Text;
using PlexSdk.SpecTool.Diff.Reports;
using PlexSdk.SpecTool.Diff.Rules;

namespace PlexSdk.SpecTool.Diff.Documentation;

/// <summary>Writes <c>docs/spec-diff.md</c> from the rules themselves.</summary>
internal static class RuleDocument
{
    public static string Write()
    {
        var text = new StringBuilder();
        using (var stream = typeof(RuleDocument).Assembly.GetManifestResourceStream("spec-diff-introduction.md")!)
        using (var reader = new StreamReader(stream))
        {
            text.Append(reader.ReadToEnd().ReplaceLineEndings("\n"));
        }

        Section(text, "Rules on operations", RuleList.Operations);
        Section(text, "Rules on schemas", RuleList.Schemas);
        Section(text, "Rules on the document", RuleList.Documents);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<IRule> rules)
    {
        text.Append("\n## ").Append(title).Append('\n');
        foreach (var rule in rules)
        {
            Write(text, rule);
        }
    }

    private static void Write(StringBuilder text, IRule rule)
    {
        text.Append("\n### ").Append(rule.Title).Append("\n\n| id | finds | opposite |\n|---|---|---|\n");
        foreach (var check in rule.Checks)
        {
            text.Append(Row(check));
        }

        foreach (var reason in rule.Checks.Select(check => check.Reason).OfType<string>().Distinct())
        {
            text.Append('\n').Append(reason).Append('\n');
        }

        text.Append("\nBefore:\n```yaml\n").Append(rule.Example.Before).Append("\n```\nAfter:\n```yaml\n").Append(rule.Example.After).Append("\n```\n");
    }

    private static string Row(Check check)
    {
        var ids = check.RequestId == check.ResponseId ? $"`{check.RequestId}`" : $"`{check.RequestId}`<br>`{check.ResponseId}`";
        var limit = check.IsOffWire ? " Not visible on the wire." : Limit(check.RequestCeiling, "request") + Limit(check.ResponseCeiling, "response");
        return $"| {ids} | {check.Description}{limit} | {(check.Mirror is { } mirror ? $"`{mirror}`" : check.NoMirror)} |\n";
    }

    private static string Limit(Grade ceiling, string side) => ceiling == Grade.Breaking ? "" : $" At most {ceiling.Text()} in a {side}.";
}
