namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>Why a member is JSON of any kind in C#, and not a type.</summary>
internal static class Untyped
{
    private const string NoType = "the document gives no type";

    public static string? Reason(JsonObject? schema) => schema is null ? null : Shapes.Of(schema) switch
    {
        Shape.Array => Reason(schema.Object("items") ?? []),
        Shape.Map => Reason(schema.Object("additionalProperties") ?? []) is { } reason
            ? schema.Text(Marks.Reason) ?? (reason == NoType ? "the document gives no type for the values of this map" : reason)
            : null,
        Shape.Any => schema.Text(Marks.Reason) ?? NoType,
        _ => null,
    };
}
