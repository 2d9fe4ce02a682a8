namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>A parameter of an operation. Templates/README.md says what each member is.</summary>
internal sealed record ParameterFacts(string Name, string? Add);
