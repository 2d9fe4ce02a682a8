namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>A class, a union or an enum. Templates/README.md says what each member is.</summary>
internal sealed record TypeFacts(
    IReadOnlyList<string> Documentation,
    bool Exists,
    bool IsUnion,
    bool IsDeprecated,
    string? Discriminator,
    IReadOnlyList<SubtypeFacts>? Subtypes,
    IReadOnlyList<RequirementFacts>? Requirements,
    IReadOnlyList<ValueFacts>? Values,
    string? Number,
    string? ToNumber);

/// <summary>A subtype of a class.</summary>
internal sealed record SubtypeFacts(string Value, string Class);

/// <summary>A property that must be there.</summary>
internal sealed record RequirementFacts(string Test, string Name);

/// <summary>A value of an enum.</summary>
internal sealed record ValueFacts(IReadOnlyList<string> Documentation, string Name, string Wire);

/// <summary>A property of a class, or an alternative of a union. Templates/README.md says what each member is.</summary>
internal sealed record PropertyFacts(
    IReadOnlyList<string> Documentation,
    string Name,
    string WireName,
    string? ValueType,
    bool Hides = false,
    bool IsSecret = false,
    string? Initial = null,
    string? Read = null,
    string? Write = null,
    string? As = null,
    bool Converts = false);
