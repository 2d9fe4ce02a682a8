using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Operations whose C# name is made up, because they have none of their own.</summary>
internal sealed class OperationNames : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document)
    {
        List<SpecOperation> operations = [.. OperationWalk.Operations(document)];
        var named = operations.ToLookup(operation => !string.IsNullOrEmpty(operation.Node.Text("operationId")));
        foreach (var operation in named[false])
        {
            var message = $"{operation.Label} has no operationId: its method is named after its path";
            yield return LintFinding.Warning("missing-operation-id", operation.Node, message, "give it an operationId");
        }

        var shared = named[true].GroupBy(operation => CSharpName.Pascal(operation.Node.Text("operationId")!), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1);
        foreach (var same in shared)
        {
            var owner = Operations.Owner(same);
            foreach (var operation in same)
            {
                var message = $"several operations are called '{operation.Node.Text("operationId")}': {owner.Label} is, the others are named after their paths";
                yield return LintFinding.Warning("duplicate-operation-id", operation.Node["operationId"]!, message, "give each its own operationId");
            }
        }

        foreach (var operation in operations.Where(operation => !operation.Node.Array("tags").Texts().Any() && !operation.Node.ContainsKey(GivenName.Group)))
            yield return LintFinding.Warning("untagged-operation", operation.Node, $"{operation.Label} has no tag: it goes to DefaultClient", "give it a tag");
    }
}
