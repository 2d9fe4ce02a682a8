using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Fixes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize;

/// <summary>Why a member is JSON of any kind in C#, and not a type.</summary>
internal static class Untyped
{
    public const string Key = "x-untyped";

    public static string? Reason(JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Array => Reason(schema.Object("items") ?? []),
        Shape.Map => Reason(schema.Object("additionalProperties") ?? []) is { } reason
            ? schema.Text(Aliases.Reason) ?? (reason == NoType ? "the document gives no type for the values of this map" : reason)
            : null,
        Shape.Any => schema.Text(Aliases.Reason) ?? NoType,
        _ => null,
    };

    private const string NoType = "the document gives no type";
}
