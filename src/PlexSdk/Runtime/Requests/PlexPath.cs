using System.ComponentModel;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>Values as they stand in a path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlexPath
{
    /// <inheritdoc cref="Segment(string, object, string, ParameterStyle, bool)" />
    /// <summary>A value as a segment of a path, percent-encoded.</summary>
    public static string Segment(object? value, string paramName) => Segment(paramName, value, paramName, ParameterStyle.Simple, explode: false);

    /// <summary>A value with parts as a segment of a path, percent-encoded.</summary>
    /// <param name="name">The parameter's name in the OpenAPI document.</param>
    /// <param name="value">The value.</param>
    /// <param name="paramName">The name of the parameter.</param>
    /// <param name="style">How the parts are put together.</param>
    /// <param name="explode">Whether each part stands for itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value" /> is <see langword="null" />, empty, or a step to another path (<c>.</c> or <c>..</c>).
    /// </exception>
    public static string Segment(string name, object? value, string paramName, ParameterStyle style, bool explode)
    {
        var token = WireJson.ToToken(PlexArgument.NotNull(value, paramName));
        var parts = ParameterParts.Flat(token, explode).Select(part => token is JObject && explode ? EncodePair(part) : Uri.EscapeDataString(part)).ToList();
        if (parts.Count == 0 || (parts.Count == 1 && IsStep(parts[0], style)))
            throw new ArgumentException("The value must not be empty, nor a step to another path.", paramName);

        return style switch
        {
            ParameterStyle.Label => "." + string.Join(explode ? "." : ",", parts),
            ParameterStyle.Matrix when explode && token is JObject => ";" + string.Join(";", parts),
            ParameterStyle.Matrix when explode => string.Concat(parts.Select(part => $";{name}={part}")),
            ParameterStyle.Matrix => $";{name}=" + string.Join(",", parts),
            _ => string.Join(",", parts),
        };
    }

    private static string EncodePair(string part) => string.Join("=", part.Split(['='], 2).Select(Uri.EscapeDataString));

    private static bool IsStep(string part, ParameterStyle style) => part.Length == 0 || (style == ParameterStyle.Simple && part is "." or "..");
}
