using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>One call: a method on a path.</summary>
internal sealed record SpecOperation(string Path, string Method, JsonObject PathItem, JsonObject Node)
{
    /// <summary>The fixed fields of a path item that are calls.</summary>
    public static readonly IReadOnlyList<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public IEnumerable<JsonObject> Parameters => Node.Array("parameters").Objects();

    public IEnumerable<(string Status, JsonObject Response)> Responses => Node.Object("responses").Objects();

    /// <summary>Where the call stands in the document, for messages.</summary>
    public string Label => $"{Method.ToUpperInvariant()} {Path}";
}
