using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>Values as they stand in a path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlexPath
{
    /// <summary>A single value as a segment of a path, percent-encoded.</summary>
    /// <param name="value">The value.</param>
    /// <param name="paramName">The name of the parameter.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The segment.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="value" /> is <see langword="null" />, empty, or a step to another path (<c>.</c> or <c>..</c>).
    /// </exception>
    public static string Segment<T>(T? value, string paramName) =>
        Segment(paramName, WireText.Of(value), paramName, ParameterStyle.Simple, explode: false);

    /// <summary>A value with parts, or in another style, as a segment of a path, percent-encoded.</summary>
    /// <param name="name">The parameter's name in the OpenAPI document.</param>
    /// <param name="value">The value.</param>
    /// <param name="paramName">The name of the parameter.</param>
    /// <param name="style">How the parts are put together.</param>
    /// <param name="explode">Whether each part stands for itself.</param>
    /// <returns>The segment.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="value" /> is <see langword="null" />, empty, or a step to another path (<c>.</c> or <c>..</c>).
    /// </exception>
    public static string Segment(string name, PlexJson? value, string paramName, ParameterStyle style, bool explode)
    {
        var json = PlexArgument.NotNull(value, paramName);
        var hasNames = explode && json.Kind == JsonKinds.Objects;
        var parts = style == ParameterStyle.Json
            ? [Uri.EscapeDataString(json.ToJson())]
            : ParameterParts.Flat(json, explode, Uri.EscapeDataString).ToList();
        var segment = style switch
        {
            ParameterStyle.Label => "." + string.Join(explode ? "." : ",", parts),
            ParameterStyle.Matrix when hasNames => ";" + string.Join(";", parts),
            ParameterStyle.Matrix when explode => string.Concat(parts.Select(part => $";{name}={part}")),
            ParameterStyle.Matrix => $";{name}=" + string.Join(",", parts),
            _ => string.Join(",", parts),
        };
        return parts.Count == 0 || (parts.Count == 1 && parts[0].Length == 0) || segment is "." or ".."
            ? throw new ArgumentException("The value must not be empty, nor a step to another path.", paramName)
            : segment;
    }
}
