using System.Globalization;
using System.Text;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Gives each operation a C# name of its own, and a client. An <c>operationId</c> that is missing, or that several operations share, is
/// replaced by one made of method and path, which no other operation can change. NSwag drops an "Async" at the end, so GitHub's
/// <c>pulls/merge-async</c> would be <c>pulls/merge</c> again. The document's own id stays in a mark.
/// </summary>
internal sealed class Operations : INormalization
{
    private const string Suffix = "Async";

    public void Apply(SpecModel spec)
    {
        List<SpecOperation> operations = [.. spec.Operations()];
        HashSet<string> shared =
        [
            .. operations.GroupBy(Declared, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key ?? ""),
        ];
        var names = UniqueNames.Assign(
            operations.Select(operation => Wanted(operation, shared)), Method, [], StringComparer.OrdinalIgnoreCase);
        foreach (var operation in operations)
        {
            var wanted = Wanted(operation, shared);
            operation.Node[Marks.OperationId] = operation.Node.Text("operationId") ?? CSharpName.Camel(wanted);
            operation.Node["operationId"] = names[wanted];
        }

        Tags(spec, operations);
    }

    private static string Method(string wire)
    {
        var name = CSharpName.Pascal(wire);
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }

    private static string? Declared(SpecOperation operation) =>
        operation.Node.Text("operationId") is { Length: > 0 } id ? CSharpName.Pascal(id) : null;

    private static string Wanted(SpecOperation operation, HashSet<string> shared)
    {
        var declared = Declared(operation);
        return declared is null || shared.Contains(declared) ? FromPath(operation) : operation.Node.Text("operationId")!;
    }

    /// <summary><c>GET /pets/{petId}/photos</c> becomes <c>get-pets-by-petId-photos</c>.</summary>
    private static string FromPath(SpecOperation operation)
    {
        var name = new StringBuilder(operation.Method);
        foreach (var segment in operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            name.Append(CultureInfo.InvariantCulture, $"-{segment.Replace("{", "-by-", StringComparison.Ordinal).Replace("}", "-", StringComparison.Ordinal)}");

        return name.ToString();
    }

    private static void Tags(SpecModel spec, List<SpecOperation> operations)
    {
        var clients = UniqueNames.Assign(operations.Select(Tag), Client, [], StringComparer.OrdinalIgnoreCase);
        foreach (var operation in operations)
        {
            var tag = Tag(operation);
            operation.Node[Marks.Tag] = tag;
            if (CSharpName.Pascal(tag) is var plain && plain != clients[tag])
                operation.Node[Marks.Group] = plain;

            operation.Node["tags"] = JsonNodes.ToJsonArray([clients[tag]]);
        }

        // PlexSdk has an AuthenticationClient itself.
        string Client(string tag) =>
            CSharpName.Pascal(tag) is var name && (spec.Names.Reserves($"{name}Client") || spec.Names.Reserves($"I{name}Client")) ? name + "Api" : name;
    }

    private static string Tag(SpecOperation operation) =>
        operation.Node.Array("tags").Texts().FirstOrDefault(tag => tag.Length > 0) ?? "Default";
}
