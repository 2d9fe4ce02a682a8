namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterFacts
{
    /// <summary>The name of the argument.</summary>
    public required string Name { get; init; }

    /// <summary>The call that adds it to the request; none for a part of the path.</summary>
    public string? Add { get; init; }
}
