namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The clients of the document, by their tags. Templates/README.md says what each member is.</summary>
internal sealed record ClientFacts(IReadOnlyDictionary<string, IReadOnlyList<string>> Clients);
