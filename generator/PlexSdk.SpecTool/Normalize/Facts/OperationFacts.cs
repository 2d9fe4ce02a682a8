namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>What is particular to one operation.</summary>
internal sealed record OperationFacts
{
    /// <summary>The documentation comment, line by line.</summary>
    public required IReadOnlyList<string> Documentation { get; init; }

    /// <summary>The operation's name in the document, as a literal.</summary>
    public required string Id { get; init; }

    /// <summary>The <c>HttpMethod</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its parameters, as a literal.</summary>
    public required string Path { get; init; }

    /// <summary>The request's object initialiser.</summary>
    public string? Initializer { get; init; }

    /// <summary>What the document says of errors: the status (<c>status</c>) and a sentence as a literal (<c>text</c>).</summary>
    public IReadOnlyList<MeaningFacts>? Meanings { get; init; }

    /// <summary>The method of the base class that sends the request.</summary>
    public required string Send { get; init; }

    /// <summary>The C# that reads the result from <c>json</c>.</summary>
    public string? Read { get; init; }

    /// <summary>The type of the result, where there is one.</summary>
    public string? Result { get; init; }

    /// <summary>The type of a body that NSwag has no type for.</summary>
    public string? BodyType { get; init; }

    /// <summary>The call that sets the body.</summary>
    public string? SetBody { get; init; }
}

/// <summary>What a status means.</summary>
internal sealed record MeaningFacts(string Status, string Text);
