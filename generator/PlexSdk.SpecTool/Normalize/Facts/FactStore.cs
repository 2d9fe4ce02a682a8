using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>
/// Writes records into the projected document and reads them back. The extensions are these two: facts are what templates read, notes
/// what the documentation and the proof read. No member may be called <c>type</c> or <c>properties</c>: NJsonSchema would take the record for
/// a schema.
/// </summary>
internal static class FactStore
{
    public const string Facts = "x-facts";
    public const string Notes = "x-notes";

    // What is not there, or false, is left out.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public static void Write<T>(JsonObject node, T facts) where T : notnull =>
        node[KeyOf(typeof(T))] = JsonSerializer.SerializeToNode(facts, Options);

    /// <summary>What was written; <see langword="null" /> where nothing was.</summary>
    public static T? Find<T>(JsonObject node) where T : class =>
        node.Object(KeyOf(typeof(T)))?.Deserialize<T>(Options);

    public static T Read<T>(JsonObject node) where T : class => Find<T>(node) ?? throw new InvalidOperationException($"No {typeof(T).Name} here.");

    private static string KeyOf(Type type) => type == typeof(Notes) ? Notes : Facts;
}
