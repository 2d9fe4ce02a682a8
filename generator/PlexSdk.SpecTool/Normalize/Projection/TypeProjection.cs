using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Normalize.Projection;

/// <summary>A class, an enum or a union for NSwag and the templates.</summary>
internal sealed class TypeProjection(SpecModel spec, string key, JsonObject schema, bool isStrict)
{
    private readonly bool _isEnum = Shapes.Of(schema) == Shape.Enum;
    private readonly bool _isUnion = schema.ContainsKey(Marks.Union);

    private EnumNumber? Number => _isEnum ? EnumNumber.Of(schema) : null;

    public JsonObject Project()
    {
        var properties = _isEnum ? [] : Members()
            .Select(member => new PropertyProjection(spec, key, schema, member.Key, member.Value)).ToList();
        var subtypes = _isUnion ? [] : Discriminator.Of(spec, key, schema);
        var result = _isEnum ? Enum() : Class(properties);
        FactStore.Write(result, new TypeFacts(
            Documentation: [.. XmlDocumentation.Element("<summary>", schema.Text("description"), "</summary>")],
            Exists: schema.Text(Marks.ExistingType) is not null,
            IsUnion: _isUnion,
            IsDeprecated: schema.IsTrue("deprecated"),
            Discriminator: subtypes.Count > 0 ? CSharpLiteral.Of(schema.Object("discriminator")!.Text("propertyName")!) : null,
            Subtypes: subtypes.Count > 0 ? [.. subtypes.Select(subtype => new SubtypeFacts(CSharpLiteral.Of(subtype.Value), subtype.Class))] : null,
            Requirements: Requirements(properties),
            Values: _isEnum ? [.. Values()] : null,
            Number: Number?.Type,
            ToNumber: Number?.Reader));
        FactStore.Write(result, new Notes
        {
            Origins = [.. schema.Array(Marks.EnumOrigins).Texts()],
            TypeOrigins = [.. schema.Array(Marks.TypeOrigins).Texts()],
            Values = _isEnum ? schema.Object(Marks.ValueNames)!.ToDictionary(name => name.Key, name => name.Value!.ToString()) : null,
        });
        return result;
    }

    /// <summary>By their names, with files last, as servers want them that read one part of a body after the other.</summary>
    private IEnumerable<ObjectMember> Members()
    {
        // The alternatives of a union are tried in their order.
        var members = schema.Object("properties").Objects();
        return _isUnion ? members : members.OrderBy(member => member.Value.IsTrue(Marks.IsFile)).ThenBy(member => member.Key, MemberOrder.Instance);
    }

    private JsonObject Enum() =>
        new() { ["type"] = "string", ["enum"] = schema.Object(Marks.ValueNames)!.Select(name => name.Key).ToJsonArray() };

    private JsonObject Class(IReadOnlyList<PropertyProjection> properties)
    {
        var body = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.WireName, (JsonNode?)property.Project()))),
        };
        List<string> required = [.. properties.Where(property => property.IsRequired).Select(property => property.WireName).Order(StringComparer.Ordinal)];
        if (required.Count > 0)
            body["required"] = required.ToJsonArray();

        return schema.Array("allOf").Objects().FirstOrDefault() is { } parent
            ? new JsonObject { ["allOf"] = new JsonArray(parent.DeepClone(), body) }
            : body;
    }

    private List<RequirementFacts>? Requirements(IEnumerable<PropertyProjection> properties)
    {
        List<RequirementFacts> requirements = [.. properties.Select(property => property.Requirement).OfType<RequirementFacts>()];
        return (isStrict || schema.IsTrue(Marks.Envelope)) && requirements.Count > 0 ? requirements : null;
    }

    private IEnumerable<ValueFacts> Values()
    {
        foreach (var (wire, name) in schema.Object(Marks.ValueNames)!)
        {
            var text = schema.Object(Marks.ValueTexts)?.Text(wire) is { Length: > 0 } given ? given : $"The value `{PlainText.Line(wire)}`.";
            var literal = CSharpLiteral.Of(Number is null ? wire : EnumNumber.Text(wire));
            yield return new ValueFacts([.. XmlDocumentation.Element("<summary>", text, "</summary>")], name!.ToString(), literal);
        }
    }
}
