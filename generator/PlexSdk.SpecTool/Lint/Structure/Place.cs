using System.Globalization;

namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>Where something stands: a field of an object, an entry of a map, or an item of a list. There may be nothing.</summary>
internal readonly record struct Place(JsonNode Parent, string Key)
{
    /// <summary>Whether the key is a name of the author's choice: then the place is meant to have something.</summary>
    public bool IsEntry { get; init; }

    public bool IsItem => Parent is JsonArray;

    /// <summary>The place in words, for messages.</summary>
    public string Words() => IsItem
        ? $"item {int.Parse(Key, CultureInfo.InvariantCulture) + 1}{(Parent.Parent is JsonObject ? $" of '{Parent.GetPropertyName()}'" : "")}"
        : $"'{Key}'{(IsEntry && Parent.Parent is JsonObject ? $" of '{Parent.GetPropertyName()}'" : "")}";

    public void Put(JsonNode node)
    {
        if (Parent is JsonArray list)
            list[int.Parse(Key, CultureInfo.InvariantCulture)] = node;
        else
            Parent[Key] = node;
    }
}
