namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>An anonymous schema that is a type in C#.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Name">The name that its place gives it.</param>
/// <param name="Summary">What its place says of it.</param>
/// <param name="Replace">Puts something else in its place.</param>
internal sealed record InlineType(JsonObject Schema, string Name, string Summary, Action<JsonObject> Replace)
{
    /// <summary>The last part of the name, such as the property.</summary>
    public string Role { get; init; } = "";

    /// <summary>The part of the name before the role; empty directly in an operation or a component.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The component that it is already, since its author named what it stands in.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is in what an operation is sent.</summary>
    public bool IsRequest { get; init; }

    /// <summary>Whether it is the whole of what an operation is sent. That is never the type of an answer: they part sooner or later.</summary>
    public bool IsBody { get; init; }

    /// <summary>Whether it is a body in parts, whose binary members are files: in no other body they are.</summary>
    public bool IsMultipart { get; init; }
}
