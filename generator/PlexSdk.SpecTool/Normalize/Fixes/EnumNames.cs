namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Names the values of enums: <c>+1</c>, <c>-1</c>, <c>""</c>, <c>*</c>, <c>a.b</c> and <c>A.B</c> are all legal ones. Names given by
/// the document (<c>x-enumNames</c>, <c>x-enum-varnames</c>, Plex's <c>x-speakeasy-enums</c>, titles) are used. None is called as the type or
/// as what the type has itself.
/// </summary>
internal sealed class EnumNames : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach ((var type, var schema) in spec.Schemas.Objects().Where(component => Shapes.Of(component.Value) == Shape.Enum))
        {
            var values = schema.Array("enum")!;
            List<string> wires = [.. values.Select(value => value!.ToString()).Distinct(StringComparer.Ordinal)];
            var isNumber = schema.Text("type") is "integer" or "number";
            var given = Given(schema, values, ValueExtensions.Names, Marks.ValueNames);
            schema[Marks.ValueTexts] = Given(schema, values, ValueExtensions.Descriptions, Marks.ValueTexts).DeepClone();
            var taken = new HashSet<string>(Reserved.EnumMembers, StringComparer.Ordinal) { type };
            var names = UniqueNames.Assign(
                wires.Select(wire => NameWish.OfMember(wire, Free(Name(given.Text(wire) ?? wire, isNumber), taken), isList: false)), taken);
            schema[Marks.ValueNames] = new JsonObject(wires.Select(wire => KeyValuePair.Create(wire, (JsonNode?)names[wire])));
        }
    }

    private static string Free(string name, HashSet<string> taken) => taken.Contains(name) ? name + "Value" : name;

    private static string Name(string wire, bool isNumber)
    {
        // Names in capitals only (MOVIE beside TV_SHOW) are written as others are; short ones are abbreviations.
        var name = CSharpName.Pascal(wire.Length > 3 && !wire.Any(char.IsLower) ? wire.ToLowerInvariant() : wire);
        return ShortName.Of(isNumber && name[0] == '_' ? "Value" + name[1..] : name);
    }

    private static JsonObject Given(JsonObject schema, JsonArray values, IReadOnlyList<string> lists, string map)
    {
        if (lists.Prepend(map).Select(schema.Object).FirstOrDefault(candidate => candidate is not null) is { } known)
            return known;

        var result = new JsonObject();
        var list = lists.Select(schema.Array).FirstOrDefault(candidate => candidate?.Count == values.Count);
        for (var i = 0; i < (list?.Count ?? 0); i++)
            result[values[i]!.ToString()] = list![i].AsText();

        return result;
    }
}
