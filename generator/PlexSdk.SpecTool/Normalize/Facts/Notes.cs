namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>What the documentation and the proof want to know about a part of the projected document.</summary>
internal sealed record Notes
{
    /// <summary>The places in the document that a property or an enum stands for.</summary>
    public IReadOnlyList<string>? Origins { get; init; }

    /// <summary>The places in the document that a type stands for.</summary>
    public IReadOnlyList<string>? TypeOrigins { get; init; }

    /// <summary>Why the C# type is JSON of any kind; of an operation, why its result is.</summary>
    public string? Untyped { get; init; }

    /// <summary>Why the body of an operation is JSON of any kind.</summary>
    public string? UntypedBody { get; init; }

    /// <summary>The example of a parameter.</summary>
    public JsonNode? Example { get; init; }

    /// <summary>The header parameters of an operation that the transport sends with every request.</summary>
    public IReadOnlyList<string>? TransportHeaders { get; init; }

    /// <summary>The type of an error's body.</summary>
    public string? BodyType { get; init; }

    /// <summary>The names in C# of an enum's values, by their text on the wire.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }
}
