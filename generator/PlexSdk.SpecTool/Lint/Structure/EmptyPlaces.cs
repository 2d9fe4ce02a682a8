namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>
/// Places with nothing in them (<c>parameters:</c> and no line below, as people leave behind) get what is meant: an entry that has a name
/// is an object without fields, a field is not there. In a list of types it is the type <c>null</c>, whose quotes were forgotten.
/// </summary>
internal sealed class EmptyPlaces(StructureFindings findings)
{
    private readonly List<(Place Place, JsonNode? Value)> _repairs = [];

    public void Add(Place place, Expectation expected)
    {
        if (expected.IsHarmless)
            return;

        if (expected.Choices[0].Name == "type")
            Repair(place, JsonValue.Create("null"), "it is read as the type 'null'");
        else if (place.IsItem)
            findings.EmptyItem(place);
        else if (place.IsEntry && expected.Choices[0] is { Wrap: Wrap.List })
            Repair(place, new JsonArray(), "it is read as a list without items");
        else if (place.IsEntry && expected.Choices[0] is { Name: not "text" })
            Repair(place, new JsonObject(), "it is read as an object without fields");
        else
            Repair(place, null, "it is read as if it were not there");
    }

    /// <summary>Changes the document, when nobody walks through it any more.</summary>
    public void Fill()
    {
        foreach (var (place, value) in _repairs)
        {
            if (value is not null)
                place.Put(value);
            else
                place.Parent.AsObject().Remove(place.Key);
        }
    }

    private void Repair(Place place, JsonNode? value, string reading)
    {
        findings.Empty(place, reading);
        _repairs.Add((place, value));
    }
}
