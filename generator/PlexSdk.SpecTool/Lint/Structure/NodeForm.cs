using System.Text.Json;

namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>What a node of a document is.</summary>
internal enum NodeForm
{
    Null,
    Object,
    List,
    Text,
    Number,
    Flag,
}

internal static class NodeForms
{
    public static NodeForm Of(JsonNode? node) => node switch
    {
        null => NodeForm.Null,
        JsonObject => NodeForm.Object,
        JsonArray => NodeForm.List,
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => NodeForm.Text,
            JsonValueKind.True or JsonValueKind.False => NodeForm.Flag,
            _ => NodeForm.Number,
        },
    };

    /// <summary>The form in words, for messages.</summary>
    public static string Words(this NodeForm form) => form switch
    {
        NodeForm.Null => "empty",
        NodeForm.Object => "an object",
        NodeForm.List => "a list",
        NodeForm.Text => "a text",
        NodeForm.Number => "a number",
        _ => "true or false",
    };
}
