using System.Text.Json;

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

    public static void Write<T>(JsonObject node, T facts) where T : notnull =>
        node[KeyOf(typeof(T))] = JsonSerializer.SerializeToNode(facts, typeof(T), FactJson.Default);

    /// <summary>What was written; <see langword="null" /> where nothing was.</summary>
    public static T? Find<T>(JsonObject node) where T : class =>
        (T?)node.Object(KeyOf(typeof(T)))?.Deserialize(typeof(T), FactJson.Default);

    public static T Read<T>(JsonObject node) where T : class => Find<T>(node) ?? throw new InvalidOperationException($"No {typeof(T).Name} here.");

    private static string KeyOf(Type type) => type == typeof(Notes) ? Notes : Facts;
}
