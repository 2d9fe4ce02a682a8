using System.Globalization;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Fuzzing;

/// <summary>A place in a document, and what can be done there.</summary>
internal readonly record struct Node(JsonNode Parent, string Key)
{
    public JsonObject Root => Parent.Root.AsObject();

    public string Pointer => $"{JsonPointer.Of(Parent)}/{JsonPointer.Escape(Key)}";

    private int Index => int.Parse(Key, CultureInfo.InvariantCulture);

    public JsonNode? Copy() => JsonPointer.Step(Parent, Key)?.DeepClone();

    public void Replace(JsonNode? value)
    {
        if (Parent is JsonArray list)
            list[Index] = value;
        else
            Parent[Key] = value;
    }

    public void Delete()
    {
        if (Parent is JsonArray list)
            list.RemoveAt(Index);
        else
            Parent.AsObject().Remove(Key);
    }

    public void Repeat()
    {
        if (Parent is JsonArray list)
            list.Insert(Index, Copy());
        else
            Parent[Key + "2"] = Copy();
    }

    public void Rename(string key)
    {
        var value = Copy();
        Delete();
        if (Parent is JsonArray list)
            list.Add(new JsonObject { [key] = value });
        else
            Parent[key] = value;
    }
}
