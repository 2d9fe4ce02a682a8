using System.Runtime.CompilerServices;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <content>The parts of a tree as JSON.</content>
public sealed partial class PlexJson
{
    private void WriteMembers(JsonTextWriter writer)
    {
        // Whoever builds a tree decides on its depth.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        writer.WriteStartObject();
        foreach (var member in Pairs)
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private void WriteItems(JsonTextWriter writer)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        writer.WriteStartArray();
        foreach (var item in Elements)
            item.WriteTo(writer);

        writer.WriteEndArray();
    }
}
