using PlexSdk.SpecTool.Normalize.Documentation;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// What the document says of the values of an enum where it has no extension for that: as a list in the description of the enum, of its parameter or of the
/// list that it is in (Plex's <c>* 'burn' - Burn the selected subtitle</c>), or in AutoRest's <c>x-ms-enum</c>. No list gives a value its name: somebody
/// who rewords a description must not rename what callers use.
/// </summary>
internal sealed class EnumTexts : INormalization
{
    public void Apply(SpecModel spec)
    {
        spec.RewriteSchemas(schema =>
        {
            if (Enum(schema) is { } values)
                AutoRest(values);

            Tell(schema, schema.Text("description"));
        });
        foreach (var parameter in spec.Operations().SelectMany(operation => operation.Parameters))
            Tell(parameter.Object("schema"), parameter.Text("description"));
    }

    private static JsonObject? Enum(JsonObject? schema) => schema is null ? null : Shapes.Of(schema) switch
    {
        Shape.Enum => schema,
        Shape.Array => Enum(schema.Object("items")),
        Shape.Map => Enum(schema.Object("additionalProperties")),
        _ => null,
    };

    private static void Tell(JsonObject? schema, string? text)
    {
        if (Enum(schema) is not { } found || ValueExtensions.Descriptions.Any(found.ContainsKey))
            return;

        List<string> values = [.. found.Array("enum")!.Select(value => value?.ToString() ?? "")];
        foreach (var (value, told) in ValueList.Of(text, values))
            Add(found.Ensure(Marks.ValueTexts), value, told);
    }

    private static void AutoRest(JsonObject schema)
    {
        foreach (var value in schema.Object(GivenName.AutoRestEnum)?.Array("values").Objects() ?? [])
        {
            if (value.Scalar("value") is not { } wire)
                continue;

            if (GivenName.IsName(value.Text("name")))
                Add(schema.Ensure(Marks.ValueNames), wire, value.Text("name"));

            Add(schema.Ensure(Marks.ValueTexts), wire, value.Text("description"));
        }
    }

    private static void Add(JsonObject texts, string value, string? text)
    {
        if (text is not null && !texts.ContainsKey(value))
            texts[value] = text;
    }
}
