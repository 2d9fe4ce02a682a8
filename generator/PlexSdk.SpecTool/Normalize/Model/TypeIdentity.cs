using System.Globalization;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>
/// Tells which schemas are the same type in C#: those that differ by texts, limits or the order of their properties are; those whose
/// members have other names, types or marks are not. It works on the document before its anonymous schemas have names.
/// </summary>
internal sealed class TypeIdentity
{
    // What says nothing about a class. Limits are sentences; but for a text, whether it may be empty decides when it is missing.
    private static readonly HashSet<string> Texts =
    [
        "title", "description", "example", "examples", "default", "externalDocs", "xml", "pattern", "maxLength", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "contentMediaType", "contentEncoding",
        "$schema", "$id", "$comment", "$anchor",
    ];

    private static readonly HashSet<string> Marking =
        [Marks.Union, Marks.IsFlag, Marks.Secret, Marks.ExistingType, Marks.GivenName, Marks.ValueNames, .. ValueExtensions.Names, GivenName.AutoRestEnum];

    // What a schema says of its use; the reference to the type has it.
    private static readonly HashSet<string> OfUse = ["nullable", "deprecated", "readOnly", "writeOnly", Marks.GivenName];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonObject, (int Number, int Height)> _known = [];

    /// <summary>The same number for schemas that are the same type.</summary>
    public int Of(JsonObject schema) => Find(schema).Number;

    /// <summary>How deep schemas are nested in a schema.</summary>
    public int Height(JsonObject schema) => Find(schema).Height;

    private (int Number, int Height) Find(JsonObject schema) =>
        _known.TryGetValue(schema, out var known) ? known : _known[schema] = Make(schema);

    private (int Number, int Height) Make(JsonObject schema)
    {
        List<string> parts = [.. schema.Where(member => IsTelling(schema, member.Key)).Select(member => $"{member.Key}:{Value(schema, member.Key)}")];
        var height = 0;
        foreach (var slot in SchemaWalk.Slots(schema).Where(slot => slot.Node is JsonObject))
        {
            var (number, below) = Find((JsonObject)slot.Node);
            height = Math.Max(height, below + 1);
            var key = slot.Keyword == slot.Key ? "" : CSharpLiteral.Of(slot.Key);
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{slot.Keyword}/{key}:{number} {Use(schema, slot)}"));
        }

        parts.Sort(StringComparer.Ordinal);
        var text = string.Join('\n', parts);
        return (_numbers.TryGetValue(text, out var known) ? known : _numbers[text] = _numbers.Count, height);
    }

    /// <summary>What the schema says of one that it uses. A property that may be left out is nullable in any case.</summary>
    private static string Use(JsonObject schema, Slot slot) => string.Join(',', OfUse
        .Where(key => slot.Node is JsonObject used && used.ContainsKey(key)
            && (key != "nullable" || slot.Keyword != "properties" || schema.Array("required").Texts().Contains(slot.Key)))
        .Select(key => $"{key}={slot.Node[key]?.ToJsonString()}"));

    private static bool IsTelling(JsonObject schema, string key) => key switch
    {
        "minLength" => schema[key]!.ToString() != "0",
        // What a class does not describe, it keeps in any case.
        "additionalProperties" => schema[key] is JsonValue && !Shapes.HasProperties(schema),
        "nullable" or "deprecated" or "readOnly" or "writeOnly" => false,
        _ when Texts.Contains(key) || (SchemaWalk.Holds(key) && schema[key] is not JsonValue) => false,
        _ when key.StartsWith("x-", StringComparison.Ordinal) => Marking.Contains(key) && !OfUse.Contains(key),
        _ => true,
    };

    private static string Value(JsonObject schema, string key) => key switch
    {
        "required" => string.Join('\n', schema.Array(key).Texts().Order(StringComparer.Ordinal).Select(CSharpLiteral.Of)),
        "minLength" => "",
        "enum" when !ValueExtensions.Names.Any(schema.ContainsKey) =>
            string.Join('\n', schema.Array(key)!.Select(value => value?.ToJsonString() ?? "null").Order(StringComparer.Ordinal)),
        _ => schema[key]?.ToJsonString() ?? "null",
    };
}
