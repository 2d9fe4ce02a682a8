using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>How a parameter that has parts becomes text (OpenAPI's styles).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary><c>name=a&amp;name=b</c>, or <c>name=a,b</c>.</summary>
    Form,

    /// <summary><c>name=a%20b</c>.</summary>
    SpaceDelimited,

    /// <summary><c>name=a%7Cb</c>.</summary>
    PipeDelimited,

    /// <summary><c>name[key]=value</c>, to any depth.</summary>
    DeepObject,

    /// <summary><c>a,b</c>, in paths and headers.</summary>
    Simple,

    /// <summary><c>.a.b</c>, in paths.</summary>
    Label,

    /// <summary><c>;name=a,b</c>, in paths.</summary>
    Matrix,

    /// <summary>The value as JSON text.</summary>
    Json,
}
