namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>A property of a class, or an alternative of a union.</summary>
internal sealed record PropertyFacts
{
    /// <summary>The documentation comment, line by line.</summary>
    public required IReadOnlyList<string> Documentation { get; init; }

    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire, as a literal.</summary>
    public required string WireName { get; init; }

    /// <summary>The type, where it is not the one that NSwag gives; of an alternative, its type without a question mark.</summary>
    public string? ValueType { get; init; }

    /// <summary>The property hides the base's.</summary>
    public bool Hides { get; init; }

    /// <summary>The value is a secret, which a debugger does not show.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The converter that writes the value.</summary>
    public string? Converter { get; init; }

    /// <summary>The initial value of a property that is not nullable.</summary>
    public string? Initial { get; init; }

    /// <summary>The C# that reads the value from <c>json</c>; none for a file.</summary>
    public string? Read { get; init; }

    /// <summary>The arguments of <c>As</c>: the kinds of JSON of an alternative, its reader and what an object must have.</summary>
    public string? As { get; init; }
}
