namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Finds the anonymous schemas that are types, with the names of their places: operation and role, or owner and property. The order of the document
/// does not matter.
/// </summary>
internal sealed class InlineTypes
{
    private readonly List<InlineType> _found = [];
    private bool _isRequest;
    private bool _isMultipart;

    public static IReadOnlyList<InlineType> Of(SpecModel spec)
    {
        var types = new InlineTypes();
        foreach (var (key, schema) in spec.Schemas.Objects().OrderBy(component => component.Key, StringComparer.Ordinal))
            types.Component(spec, key, schema);

        foreach (var operation in spec.Operations()
            .OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal))
        {
            types.Operation(operation);
        }

        return types._found;
    }

    public static bool IsType(JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Enum or Shape.Union => true,
        // An anonymous object without properties is a free-form map.
        Shape.Object => Shapes.HasProperties(schema) || schema.ContainsKey("allOf"),
        _ => false,
    };

    private void Component(SpecModel spec, string key, JsonObject schema)
    {
        var name = CSharpName.Pascal(key);
        if (spec.Anonymous.Contains(key) && IsType(schema))
            _found.Add(new InlineType(schema, name, $"What `{key}` describes.", other => spec.Schemas[key] = other) { Key = key });

        Children(schema, name, "", $"of `{key}`");
    }

    private void Operation(SpecOperation operation)
    {
        var id = operation.Node.Text(Marks.OperationId) ?? operation.Name;
        foreach (var parameter in operation.Parameters)
        {
            var wire = parameter.Text("name")!;
            Place(parameter, "schema", (operation.Name, CSharpName.Pascal(wire)), $"A value of `{wire}` of `{id}`.", $"of `{wire}` of `{id}`");
        }

        _isRequest = true;
        Media(operation.Node.Object("requestBody"), (operation.Name, "Request"), $"What `{id}` is sent.", $"of the request of `{id}`");
        _isRequest = false;
        foreach (var (status, response) in operation.Responses.OrderBy(response => response.Status, StringComparer.Ordinal))
        {
            var role = operation.Successes is [var first, ..] && first == status ? "" : StatusName.Of(status);
            var which = role.Length == 0 ? "" : $" with status {status}";
            Media(response, (operation.Name, $"{role}Response"), $"The response of `{id}`{which}.", $"of the response of `{id}`{which}");
        }
    }

    private void Media(JsonObject? owner, (string Owner, string Role) name, string summary, string where)
    {
        var isFirst = true;
        foreach (var (type, media) in (owner?.Object("content")).Objects()
            .OrderBy(offer => MediaKinds.Of(offer.Key, offer.Value)).ThenBy(offer => offer.Key, StringComparer.Ordinal))
        {
            foreach (var place in (string[])["schema", Marks.UnusedSchema])
            {
                if (media[place] is not JsonObject)
                    continue;

                _isMultipart = _isRequest && MediaKinds.Of(type, media) == MediaKind.Multipart;
                Place(media, place, (name.Owner, name.Role + (isFirst ? "" : CSharpName.Pascal(type.Split(';')[0].Split('/')[^1]))), summary, where);
                _isMultipart = false;
                isFirst = false;
            }
        }
    }

    private void Place(JsonObject holder, string place, (string Owner, string Role) name, string summary, string where)
    {
        if (holder[place] is not JsonObject schema)
            return;

        var type = new InlineType(schema, name.Owner + name.Role, summary, other => holder[place] = other)
        {
            IsBody = _isRequest,
            IsMultipart = _isMultipart,
            Role = name.Role,
        };
        Add(schema, type, where);
    }

    private void Add(JsonObject schema, InlineType type, string where)
    {
        if (IsType(schema))
            _found.Add(type with { IsRequest = _isRequest });

        Children(schema, type.Name, type.Role, where);
    }

    private void Children(JsonObject schema, string name, string owner, string where)
    {
        foreach (var slot in SchemaWalk.Slots(schema).OrderBy(slot => slot.Keyword, StringComparer.Ordinal).ThenBy(slot => slot.Key, StringComparer.Ordinal))
        {
            if (slot.Node is not JsonObject child)
                continue;

            var (role, what, inside) = Role(schema, slot, where);
            Add(child, new InlineType(child, name + role, what, slot.Replace) { Role = role, Owner = owner }, inside);
        }
    }

    private static (string Role, string Summary, string Where) Role(JsonObject owner, Slot slot, string where) => slot.Keyword switch
    {
        "properties" when owner.ContainsKey(Marks.Union) => (slot.Key, $"One of the alternatives {where}.", where),
        "properties" => (CSharpName.Pascal(slot.Key).TrimStart('_'), $"The `{slot.Key}` {where}.", $"of `{slot.Key}` {where}"),
        "items" => ("Item", $"An element {where}.", where),
        "additionalProperties" => ("Value", $"A value {where}.", where),
        _ => (CSharpName.Pascal(slot.Keyword), $"A part {where}.", where),
    };
}
