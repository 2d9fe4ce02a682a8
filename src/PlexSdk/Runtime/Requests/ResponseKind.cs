namespace PlexSdk.Runtime;

/// <summary>What a call makes of the body of a success.</summary>
internal enum ResponseKind
{
    /// <summary>JSON (or XML that says the same) is read as the documented type.</summary>
    Json,

    /// <summary>As <see cref="Json" />, and no body is a success too.</summary>
    OptionalJson,

    /// <summary>The bytes as they came, to be read as text.</summary>
    Text,

    /// <summary>The bytes as they come.</summary>
    Stream,

    /// <summary>The body is of no interest.</summary>
    None,
}
