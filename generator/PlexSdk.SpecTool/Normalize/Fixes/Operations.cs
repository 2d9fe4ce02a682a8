using System.Globalization;
using System.Text;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Gives each operation a C# name of its own, and a client. Where several share an <c>operationId</c>, the one with the shortest path has it; the
/// others, and those without, are called after method and path, which no other operation can change. NSwag drops an "Async" at the end, so GitHub's
/// <c>pulls/merge-async</c> would be <c>pulls/merge</c> again. The document's own id stays in a mark.
/// </summary>
internal sealed class Operations : INormalization
{
    private const string Suffix = "Async";
    private const int LongestMethod = 60 - 5;
    private const int LongestClient = 60 - 7;

    public void Apply(SpecModel spec)
    {
        List<SpecOperation> operations = [.. spec.Operations()];
        var declared = Declared(operations);
        var wanted = operations.ToDictionary(operation => operation, operation => declared.Contains(operation) ? Id(operation)! : FromPath(operation));
        // Two paths may differ by a slash only.
        var names = UniqueNames.Assign(
            operations.Select(operation => UniqueNames.OfWire(wanted[operation], Method(wanted[operation])) with { Key = Key(operation) }),
            [], StringComparer.OrdinalIgnoreCase);
        foreach (var operation in operations)
        {
            operation.Node[Marks.OperationId] = Id(operation) ?? CSharpName.Camel(wanted[operation]);
            operation.Node["operationId"] = names[Key(operation)];
        }

        Tags(spec, operations);
        foreach (var client in operations.GroupBy(operation => operation.Client))
            Methods([.. client]);

        string Key(SpecOperation operation) => $"{wanted[operation]} {operation.Label}";
    }

    /// <summary>The names of a client's methods: a given one, such as "List", need be unique in its client only.</summary>
    private static void Methods(IReadOnlyList<SpecOperation> operations)
    {
        var methods = UniqueNames.Assign(
            operations.Select(operation => new NameWish(operation.Name, ShortName.Of(operation.Name, LongestMethod))
            {
                Given = operation.Node.Text(Marks.GivenName) is { } given ? ShortName.Of(Method(given), LongestMethod) : null,
            }),
            [], StringComparer.OrdinalIgnoreCase);
        foreach (var operation in operations.Where(operation => methods[operation.Name] != operation.Name))
            operation.Node[Marks.MethodName] = methods[operation.Name];
    }

    /// <summary>The operations that have their id to themselves.</summary>
    private static HashSet<SpecOperation> Declared(IEnumerable<SpecOperation> operations) =>
    [
        .. operations.Where(operation => Id(operation) is not null)
            .GroupBy(operation => CSharpName.Pascal(Id(operation)!), StringComparer.OrdinalIgnoreCase).Select(Owner),
    ];

    /// <summary>Of operations with the same id, the one that has it.</summary>
    public static SpecOperation Owner(IEnumerable<SpecOperation> same) => same
        .OrderBy(operation => operation.Path.Count(letter => letter == '/'))
        .ThenBy(operation => operation.Path.Length)
        .ThenBy(operation => operation.Path, StringComparer.Ordinal)
        .ThenBy(operation => SpecOperation.Methods.ToList().IndexOf(operation.Method))
        .First();

    private static string? Id(SpecOperation operation) => operation.Node.Text("operationId") is { Length: > 0 } id ? id : null;

    public static string Method(string wire)
    {
        var name = CSharpName.Pascal(wire);
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
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
            ShortName.Of(CSharpName.Pascal(tag), LongestClient) is var name
            && (spec.Names.Reserves($"{name}Client") || spec.Names.Reserves($"I{name}Client")) ? name + "Api" : name;
    }

    public static string Tag(SpecOperation operation) =>
        operation.Node.Text(GivenName.Group) is { } group && GivenName.IsName(group) ? group
            : operation.Node.Array("tags").Texts().FirstOrDefault(tag => tag.Length > 0) ?? "Default";
}
