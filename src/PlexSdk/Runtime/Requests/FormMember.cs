using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>How a member of a form is written (OpenAPI's <c>encoding</c>).</summary>
/// <param name="name">The member's name.</param>
/// <param name="style">How its parts are put together.</param>
/// <param name="explode">Whether each part is a member of its own.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormMember(string name, ParameterStyle style, bool explode)
{
    /// <summary>The member's name.</summary>
    public string Name { get; } = name;

    /// <summary>How its parts are put together.</summary>
    public ParameterStyle Style { get; } = style;

    /// <summary>Whether each part is a member of its own.</summary>
    public bool Explode { get; } = explode;
}
