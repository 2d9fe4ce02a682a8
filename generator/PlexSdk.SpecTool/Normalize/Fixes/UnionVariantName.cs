namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>The name by which the caller asks for one alternative of a union: <c>AsCat()</c>, <c>AsString()</c>, <c>AsCatList()</c>.</summary>
internal static class UnionVariantName
{
    public static string Of(JsonObject branch, JsonObject taken) => SpecModel.FreeName(Name(branch), taken, "");

    private static string Name(JsonObject schema)
    {
        if (SpecModel.Key(schema.Reference()) is { } key)
            return CSharpName.Pascal(key);

        return Shapes.Of(schema) switch
        {
            Shape.Array => Name(schema.Object("items")!) + "List",
            Shape.Map => "Map",
            Shape.Scalar => CSharpName.Pascal(schema.Text("type")!),
            Shape.Enum => Title(schema) ?? "Enum",
            Shape.Object or Shape.Union => Title(schema) ?? Constant(schema) ?? "Option",
            _ => "Any",
        };
    }

    private static string? Title(JsonObject schema) =>
        schema.Text("title") is { Length: > 0 and < 60 } title ? CSharpName.Pascal(title) : null;

    /// <summary>The value that tells this alternative from the others.</summary>
    private static string? Constant(JsonObject schema) =>
        (from property in schema.Object("properties").Objects()
         let values = property.Value.Array("enum")
         where values is { Count: 1 } && values[0].AsText() is not null
         select CSharpName.Pascal(values[0].AsText()!)).FirstOrDefault();
}
