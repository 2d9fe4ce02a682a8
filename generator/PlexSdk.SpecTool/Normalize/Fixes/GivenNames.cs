namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Reads the names that authors give while it is still known what they name: a property and not the class of its schema, a component and not who
/// refers to it. Plex's description calls the list <c>Guid</c> beside <c>guid</c> "guids".
/// </summary>
internal sealed class GivenNames : INormalization
{
    public void Apply(SpecModel spec)
    {
        var methods = new GivenMethods(spec.Root);
        foreach (var operation in spec.Operations())
        {
            Mark(operation.Node, Marks.GivenName, GivenName.Of(operation.Node) ?? methods.Of(operation.Node.Text("operationId")));
            foreach (var parameter in operation.Parameters)
                Mark(parameter, Marks.GivenName, GivenName.Of(parameter));
        }

        foreach (var root in spec.Roots())
        {
            if (root.Node is JsonObject schema)
                Type(schema, isMember: false);
        }
    }

    private static void Type(JsonObject schema, bool isMember)
    {
        var given = GivenName.Of(schema);
        if (isMember)
            Mark(schema, Marks.GivenName, given);

        if (schema.Reference() is null)
            Mark(schema, Marks.GivenType, GivenName.OfType(schema) ?? (isMember ? null : given));

        foreach (var slot in SchemaWalk.Slots(schema))
        {
            if (slot.Node is JsonObject child)
                Type(child, slot.Keyword == "properties");
        }
    }

    private static void Mark(JsonObject node, string mark, string? name)
    {
        if (name is not null)
            node[mark] = name;
    }
}
