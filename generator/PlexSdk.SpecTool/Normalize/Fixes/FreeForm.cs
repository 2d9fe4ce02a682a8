namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// An anonymous object of which the document tells no property is a map from names to JSON. A component of that kind stays a class
/// (empty but for its additional properties), so that a property added later breaks nobody.
/// </summary>
internal sealed class FreeForm : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        var isComponent = ReferenceEquals(schema.Parent, spec.Schemas);
        if (Shapes.Of(schema) == Shape.Object && !isComponent && !Shapes.HasProperties(schema) && !schema.ContainsKey("allOf"))
        {
            schema["additionalProperties"] = new JsonObject();
            schema[Marks.Reason] = "the document describes a free-form object";
        }
        else if (Shapes.Of(schema) == Shape.Map && schema["additionalProperties"] is not JsonObject)
        {
            schema["additionalProperties"] = new JsonObject();
        }
    });
}
