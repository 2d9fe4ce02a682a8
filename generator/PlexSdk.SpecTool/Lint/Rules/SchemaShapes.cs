using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Schemas that C# says less well than their author may expect.</summary>
internal sealed class SchemaShapes : ILintRule
{
    private static readonly string[] Typing =
        ["type", "$ref", "allOf", "oneOf", "anyOf", "enum", "const", "properties", "items", "additionalProperties", "format"];

    public IEnumerable<LintFinding> Check(SpecDocument document) => OperationWalk.Schemas(document).SelectMany(schema => Check(document, schema));

    private static IEnumerable<LintFinding> Check(SpecDocument document, JsonObject schema)
    {
        foreach (var (name, property) in schema.Object("properties").Objects().Where(property => !Typing.Any(property.Value.ContainsKey)))
            yield return LintFinding.Warning("untyped", property, $"'{name}' has no type: it is JSON of any kind in C#", "give it a type");

        foreach (var keyword in Contradictions.Ignored(schema))
        {
            var message = $"'{keyword}' says nothing about {Type(schema)}: it is ignored";
            yield return LintFinding.Warning("ignored-keyword", schema[keyword] ?? schema, message, "correct the type, or remove the keyword");
        }

        if (Contradictions.HasForeignValues(schema))
        {
            var message = $"the values of the enum are no values of {Type(schema)}: they are converted, or else ignored";
            yield return LintFinding.Warning("foreign-enum-values", schema["enum"]!, message, "correct the type or the values");
        }

        if (!EnumValues.AreScalar(schema))
        {
            const string Message = "a list or an object among the values of an enum has no name: in C#, it is no enum";
            yield return LintFinding.Warning("enum-of-objects", schema["enum"]!, Message, "nothing, if that is meant");
        }

        if (Choices(schema).Count(branch => IsObject(document, branch)) > 1 && !schema.ContainsKey("discriminator") && !schema.ContainsKey("properties"))
        {
            const string Message = "several objects without a discriminator: the client tells them apart by their required members";
            yield return LintFinding.Warning("choice-without-discriminator", schema, Message, "add a discriminator");
        }
    }

    private static string Type(JsonObject schema) => $"type '{string.Join(", ", schema.Array("type")?.Texts() ?? [schema.Text("type")!])}'";

    private static IEnumerable<JsonObject> Choices(JsonObject schema) => schema.Array("oneOf").Objects().Concat(schema.Array("anyOf").Objects());

    private static bool IsObject(SpecDocument document, JsonObject branch) =>
        document.Follow(branch) is JsonObject target && (target.ContainsKey("properties") || target.ContainsKey("allOf"));
}
