using System.Text.Json.Nodes;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>A kind of scalar, with two values: as JSON, and as the text that stands in an address.</summary>
internal sealed record WireKind(string Name, string Schema, string JsonA, string TextA, string JsonB, string TextB);

/// <summary>A shape around a scalar: of its schema, and of its values.</summary>
internal sealed record WireShape(string Name, Func<string, string> Schema, Func<string, string, string> Value);

/// <summary>A place and a style, and what the shapes are there.</summary>
internal sealed record WirePlace(string In, string Style, bool Explode, string Scalar, string List, string Map, string Object)
{
    /// <summary>What must arrive for a kind in a shape.</summary>
    public string Expected(WireShape shape, WireKind kind)
    {
        var template = shape.Name switch { "scalar" => Scalar, "list" => List, "map" => Map, _ => Object };
        var json = shape.Value(kind.JsonA, kind.JsonB);
        var text = JsonNode.Parse(json)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return template.Replace("<J>", In is "query" or "path" or "cookie" or "form" || Style == "form" ? Uri.EscapeDataString(text) : text, StringComparison.Ordinal)
            .Replace("<N>", kind.Name, StringComparison.Ordinal)
            .Replace("<A>", Encode(kind.TextA), StringComparison.Ordinal)
            .Replace("<B>", Encode(kind.TextB), StringComparison.Ordinal);
    }

    private string Encode(string text) => In == "header" || Style is "multipart" or "json" ? text : Uri.EscapeDataString(text);
}
