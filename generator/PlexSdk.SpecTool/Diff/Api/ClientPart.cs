namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>What of the document a type or a member of the client is.</summary>
/// <param name="Places">Its locations in the files as they were read.</param>
internal sealed record ClientPart(IReadOnlyList<string> Places)
{
    public static ClientPart None { get; } = new([]);

    /// <summary>What it is on the wire.</summary>
    public ApiMeaning? Meaning { get; init; }

    /// <summary>Of a method, its parameters by their C# names.</summary>
    public IReadOnlyDictionary<string, ParameterPart> Parameters { get; init; } = new Dictionary<string, ParameterPart>();

    /// <summary>Of a method, the locations of its responses.</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>Of a method, the operation's name in the document.</summary>
    public string? OperationId { get; init; }
}

/// <summary>A parameter of a method.</summary>
/// <param name="Wire">Where it is sent, and under which name.</param>
/// <param name="Place">Its location in the files as they were read.</param>
internal sealed record ParameterPart(string Wire, string Place);
