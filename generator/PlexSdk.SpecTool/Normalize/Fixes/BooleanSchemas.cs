using System.Text.Json;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// <c>true</c> is the schema that allows everything. Needed by OpenAPI 3.1 documents made from TypeScript or Rust types
/// (<c>metadata: true</c>). <c>additionalProperties: false</c> is left alone: it is no schema but a statement about its owner.
/// </summary>
internal sealed class BooleanSchemas : INormalization
{
    public void Apply(SpecModel spec)
    {
        Replace(spec.Roots());
        spec.RewriteSchemas(schema => Replace(SchemaWalk.Slots(schema)));
    }

    private static void Replace(IEnumerable<Slot> slots)
    {
        foreach (var slot in slots.Where(slot => slot.Node.GetValueKind() is JsonValueKind.True or JsonValueKind.False && !IsStatement(slot.Keyword)))
            slot.Replace(new JsonObject());
    }

    private static bool IsStatement(string keyword) => keyword is "additionalProperties" or "unevaluatedProperties" or "unevaluatedItems";
}
