namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Leads from each type and member of a client to the part of the document that it is, and back.</summary>
internal sealed class ClientMap
{
    private readonly Dictionary<(string Type, string Member), ClientPart> _parts = [];
    private readonly Dictionary<(string Place, bool IsType), (string Type, string Member)> _owners = [];
    private readonly Dictionary<string, List<string>> _operations = new(StringComparer.OrdinalIgnoreCase);

    public static ClientMap Empty { get; } = new();

    /// <summary>Where the parts of the document stand.</summary>
    public Normalize.Places Document { get; init; } = new();

    public void Add(string type, string member, ClientPart part)
    {
        _parts.TryAdd((type, member), part);
        foreach (var place in part.Places)
            _owners.TryAdd((place, member.Length == 0), (type, member));

        if (part.OperationId is { } id)
            (_operations.TryGetValue(id, out var known) ? known : _operations[id] = []).AddRange(part.Places);
    }

    /// <summary>What the type or member is; nothing where it is not known.</summary>
    public ClientPart Find(string type, string member)
    {
        if (_parts.TryGetValue((type, member), out var part))
            return part;

        // A nested type, and what the templates add to a type, belong to the type.
        var outer = type.Contains('.', StringComparison.Ordinal) ? type[..type.LastIndexOf('.')] : null;
        return outer is not null ? Find(outer, member)
            : member.Length > 0 ? Find(type, "")
            : type.EndsWith("Extensions", StringComparison.Ordinal) ? Find(type[..^10], "")
            : ClientPart.None;
    }

    /// <summary>What the same part of the document is called here.</summary>
    public (string Type, string Member)? OwnerOf(string place, bool isType) => _owners.TryGetValue((place, isType), out var owner) ? owner : null;

    /// <summary>Where the operations stand that have one name in the document.</summary>
    public IReadOnlyList<string> OperationsOf(string operationId) => _operations.GetValueOrDefault(operationId) ?? [];

    /// <summary>The symbol with what it is on the wire.</summary>
    public ApiSymbol Explain(ApiSymbol symbol)
    {
        if (!_parts.TryGetValue((symbol.Type, symbol.Member), out var part))
            return symbol;

        return symbol with
        {
            Meaning = part.Meaning,
            Parameters = [.. symbol.Parameters.Select(parameter => parameter with { Wire = part.Parameters.GetValueOrDefault(parameter.Name)?.Wire })],
        };
    }
}
