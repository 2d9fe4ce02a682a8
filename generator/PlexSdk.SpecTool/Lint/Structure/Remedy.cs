namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>What the author most likely meant by a value of the wrong shape.</summary>
internal static class Remedy
{
    public static string For(Place place, JsonNode? node, Expectation expected, SpecDocument document)
    {
        var wanted = expected.Choices[0];
        var text = node.AsText();
        if (wanted.Name == "schema")
        {
            return text is "string" or "integer" or "number" or "boolean" or "object" or "array" ? $"write {{ type: {text} }}"
                : text is not null && IsSchema(document, text) ? $"write {{ $ref: '#/components/schemas/{JsonPointer.Escape(text)}' }}"
                : "write a schema";
        }

        return (wanted.Name, place.Key, NodeForms.Of(node)) switch
        {
            ("requirement", _, NodeForm.Text) => $"write {{ {text}: [] }}",
            ("text[]", "required", NodeForm.Flag) => "list the names of required properties at the object that has them",
            (_, _, NodeForm.Text or NodeForm.Number) when wanted.Wrap == Wrap.List => $"write [{node}]",
            ("flag", _, NodeForm.Text) => "write true or false, without quotes",
            ("text", _, NodeForm.Number or NodeForm.Flag) => "put it in quotes",
            _ => $"write {wanted.Words()}",
        };
    }

    private static bool IsSchema(SpecDocument document, string name) =>
        document.Root.Object("components")?.Object("schemas")?.ContainsKey(name) == true;
}
