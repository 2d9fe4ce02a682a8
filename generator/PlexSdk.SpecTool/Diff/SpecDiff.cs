using PlexSdk.SpecTool.Diff.Rules;
using PlexSdk.SpecTool.Diff.Texts;

namespace PlexSdk.SpecTool.Diff;

/// <summary>Compares two documents: pairs what belongs together, has the rules look at the pairs, and gathers what they say.</summary>
internal static class SpecDiff
{
    public static DiffResult Compare(SpecDocument @base, SpecDocument head, DiffOptions options)
    {
        var context = new DiffContext(@base, head, new SchemaComparer(RuleList.Schemas), options);
        var operations = new OperationPairing(@base, head).All().ToList();
        foreach (var operation in operations)
        {
            foreach (var rule in RuleList.Operations)
                rule.Compare(operation, context);
        }

        foreach (var rule in RuleList.Documents)
            rule.Compare(operations, context);

        new Reach(context).Collect();
        return new DiffResult(context.Findings.Build(), [.. @base.Warnings.Concat(head.Warnings).Select(warning => warning.ToString())])
        {
            Base = ComparedDocument.Of(@base),
            Head = ComparedDocument.Of(head),
            Texts = TextComparison.Compare(@base, head),
        };
    }
}
