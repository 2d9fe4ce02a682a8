using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Operations whose C# name is made up, because they have none of their own.</summary>
internal sealed class OperationNames : ILintRule
{
    public IEnumerable<Finding> Check(SpecDocument document)
    {
        List<SpecOperation> operations = [.. OperationWalk.Operations(document)];
        foreach (var operation in operations.Where(operation => string.IsNullOrEmpty(operation.Node.Text("operationId"))))
        {
            yield return new Finding(Severity.Warning, "missing-operation-id", operation.Node, $"{operation.Label} has no operationId: its method is named after its path", "give it an operationId");
        }

        var shared = operations.Where(operation => operation.Node.Text("operationId") is { Length: > 0 })
            .GroupBy(operation => CSharpName.Pascal(operation.Node.Text("operationId")!), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1);
        foreach (var operation in shared.SelectMany(group => group))
        {
            yield return new Finding(Severity.Warning, "duplicate-operation-id", operation.Node["operationId"]!, $"several operations are called '{operation.Node.Text("operationId")}': each is named after its path", "give each its own operationId");
        }

        foreach (var operation in operations.Where(operation => !operation.Node.Array("tags").Texts().Any()))
        {
            yield return new Finding(Severity.Warning, "untagged-operation", operation.Node, $"{operation.Label} has no tag: it goes to DefaultClient", "give it a tag");
        }
    }
}
