using System.Text.Json;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Says for each parameter how its value becomes text: the style and whether it explodes, with OpenAPI's defaults written out, so that the
/// templates need not know them.
/// </summary>
internal sealed class ParameterStyles : INormalization
{
    public const string Style = "x-style";
    public const string Explode = "x-explode";

    private static readonly Dictionary<string, string> Names = new()
    {
        ["form"] = "Form",
        ["spaceDelimited"] = "SpaceDelimited",
        ["pipeDelimited"] = "PipeDelimited",
        ["deepObject"] = "DeepObject",
        ["simple"] = "Simple",
        ["label"] = "Label",
        ["matrix"] = "Matrix",
        ["json"] = "Json",
    };

    public void Apply(SpecModel spec)
    {
        foreach (var parameter in spec.Operations().SelectMany(operation => operation.Parameters))
        {
            var place = parameter.Text("in") ?? "query";
            var usual = place is "query" or "cookie" ? "form" : "simple";
            var style = parameter.Text("style") is { } given && Names.ContainsKey(given) ? given : usual;
            var explode = parameter["explode"]?.GetValueKind() is JsonValueKind.True || (parameter["explode"] is null && style == "form");
            parameter[Style] = Names[style];
            parameter[Explode] = explode;
        }
    }

    /// <summary>The template's branch: an enum, a flag written as a digit, a single value, or something with parts.</summary>
    public static string ShapeOf(JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Enum => "enum",
        Shape.Scalar when schema.ContainsKey(IntegerFlags.Wire) => "flag",
        Shape.Scalar when schema.Text("type") == "string" && schema.Text("format") is null or "password" => "text",
        Shape.Scalar when schema.Text("format") == "date" => "date",
        Shape.Scalar => "scalar",
        _ => "parts",
    };
}
