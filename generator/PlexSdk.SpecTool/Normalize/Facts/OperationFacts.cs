namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>What is particular to one operation. Templates/README.md says what each member is.</summary>
internal sealed record OperationFacts(
    IReadOnlyList<string> Documentation,
    string Name,
    string Id,
    string Method,
    string Path,
    string? Initializer,
    IReadOnlyList<MeaningFacts>? Meanings,
    string Send,
    string? Read,
    string? Result,
    string? BodyType,
    string? SetBody,
    IReadOnlyList<string>? Secrets,
    string? SecretMembers,
    string? Options,
    PositionalFacts? Positional);

/// <summary>What a status means.</summary>
internal sealed record MeaningFacts(string Status, string Text);

/// <summary>A parameter of an operation. Templates/README.md says what each member is.</summary>
internal sealed record ParameterFacts(
    string? Name,
    string? Property,
    string? Add,
    IReadOnlyList<string>? Documentation = null,
    bool IsSecret = false,
    bool IsDeprecated = false);

/// <summary>An overload with optional parameters in their order.</summary>
internal sealed record PositionalFacts(IReadOnlyList<string> Documentation, IReadOnlyList<string> Order);

/// <summary>The clients of the document, by their tags. Templates/README.md says what each member is.</summary>
internal sealed record ClientFacts(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Clients,
    string First,
    IReadOnlyList<GroupFacts> Groups,
    IReadOnlyList<string>? Root,
    bool IsRegistered,
    int? MaxResponseBytes);

/// <summary>A client as a property of the facade or the root.</summary>
internal sealed record GroupFacts(string Property, string Field, string Client);
