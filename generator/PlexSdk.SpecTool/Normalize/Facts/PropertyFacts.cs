namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>A property of a class, or an alternative of a union. Templates/README.md says what each member is.</summary>
internal sealed record PropertyFacts(IReadOnlyList<string> Documentation, string Name, string WireName, string? ValueType)
{
    public bool Hides { get; init; }

    public bool IsSecret { get; init; }

    public string? Converter { get; init; }

    public string? Initial { get; init; }

    public string? Read { get; init; }

    public string? As { get; init; }
}
