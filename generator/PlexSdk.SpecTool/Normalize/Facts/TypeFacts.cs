namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>A class, a union or an enum.</summary>
internal sealed record TypeFacts
{
    /// <summary>The documentation comment, line by line.</summary>
    public required IReadOnlyList<string> Documentation { get; init; }

    /// <summary>The type exists already, so that none is generated.</summary>
    public bool Exists { get; init; }

    /// <summary>The type is a union.</summary>
    public bool IsUnion { get; init; }

    /// <summary>The document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The name on the wire of the property that tells subtypes apart, as a literal.</summary>
    public string? Discriminator { get; init; }

    /// <summary>The subtypes: the discriminator's value as a literal (<c>value</c>), and the class (<c>class</c>).</summary>
    public IReadOnlyList<SubtypeFacts>? Subtypes { get; init; }

    /// <summary>
    /// The properties without which a response is an error: the test that finds one missing (<c>test</c>), and its name on the wire as a
    /// literal (<c>name</c>).
    /// </summary>
    public IReadOnlyList<RequirementFacts>? Requirements { get; init; }

    /// <summary>The values of an enum: documentation comment, name, and text on the wire as a literal (<c>wire</c>).</summary>
    public IReadOnlyList<ValueFacts>? Values { get; init; }

    /// <summary>The values of an enum are numbers on the wire.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>A subtype of a class.</summary>
internal sealed record SubtypeFacts(string Value, string Class);

/// <summary>A property that must be there.</summary>
internal sealed record RequirementFacts(string Test, string Name);

/// <summary>A value of an enum.</summary>
internal sealed record ValueFacts(IReadOnlyList<string> Documentation, string Name, string Wire);
