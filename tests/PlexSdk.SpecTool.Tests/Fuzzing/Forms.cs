namespace PlexSdk.SpecTool.Tests.Fuzzing;

/// <summary>What nodes are replaced by, and what keys are renamed to: what people write where something else belongs, and what nobody expects.</summary>
internal static class Forms
{
    public static readonly IReadOnlyList<string> All =
    [
        "null", "true", "false", "0", "1", "-1", "1.5", "1e400", "18446744073709551616", "\"\"", "\"string\"", "\"a\\u0000b\"", "\"\\ud83d\\ude00<&>{}\"",
        "[]", "[null]", "[\"a\"]", "[1, 1]", "[{}]", "[[]]", "{}", "{\"\": {}}", "{\"a\": 1}", "{\"a\": null}", "{\"x-a\": []}",
        "{\"type\": \"object\", \"properties\": {\"A\": {}, \"a\": {}, \"\": {}}}", "{\"type\": [\"null\"]}", "{\"type\": \"array\"}",
        "{\"enum\": [{}, [1], null, 1, \"a\"]}", "{\"enum\": []}", "{\"const\": {\"a\": 1}}", "{\"allOf\": []}", "{\"allOf\": [{}, true]}",
        "{\"oneOf\": [{\"enum\": [[]]}, {\"type\": \"array\", \"items\": {}}, {}]}", "{\"not\": {}, \"if\": {}, \"then\": {}}",
        "{\"$ref\": \"#\"}", "{\"$ref\": \"#/components/schemas\"}", "{\"$ref\": 5}", "{\"$ref\": \"a\\u0000b\"}", "{\"$ref\": \"../x.yaml#/a\"}",
        "{\"$ref\": \"#/components/schemas/Nowhere\"}", "{\"$ref\": \"#/info\", \"description\": 1}",
    ];

    public static readonly IReadOnlyList<string> Keys =
    [
        "", "$ref", "x-a", "/", "/{a}/{a}", "200", "default", "type", "properties", "items", "enum", "const", "allOf", "oneOf", "required", "schema", "content",
        "parameters", "get", "trace", "query", "security", "discriminator", "additionalProperties", "application/json", "name", "\u0000",
    ];
}
