using System.Text.Json;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Facts;
using PlexSdk.SpecTool.Normalize.Fixes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize;

/// <summary>One schema in the words that NSwag reads without a doubt.</summary>
internal static class SchemaProjection
{
    private static readonly string[] ComponentFacts =
        ["description", "deprecated", "x-name", "x-number", "x-values", Shapes.Union, Discriminators.Property, Discriminators.Types, OriginMarks.Enum, TypeNames.Existing];

    private static readonly string[] PropertyFacts =
        ["description", "deprecated", MemberNames.Key, "x-hides", OriginMarks.Property, IntegerFlags.Wire, Aliases.Reason, MultipartFiles.File, UnionFacts.Requires];

    /// <summary>A class, an enum or a union.</summary>
    public static JsonObject Component(SpecModel spec, JsonObject schema, bool isStrict)
    {
        var result = Projection.Pick(schema, ComponentFacts);
        if (Shapes.Of(schema) == Shape.Enum)
        {
            Enum(schema, result);
            return result;
        }

        var body = result;
        if (schema.Array("allOf").Objects().FirstOrDefault() is { } parent)
        {
            body = [];
            result["allOf"] = new JsonArray(parent.DeepClone(), body);
        }

        body["type"] = "object";
        HashSet<string> required = [.. schema.Array("required").Texts()];
        var properties = new JsonObject();
        foreach ((var name, var property) in schema.Object("properties").Objects())
        {
            properties[name] = Property(spec, property, required.Contains(name), isStrict);
            properties[name]!["x-wire-name"] = CSharpLiteral.Escape(name);
        }

        body["properties"] = properties;
        required.IntersectWith(properties.Select(property => property.Key));
        if (required.Count > 0)
        {
            body["required"] = required.Order(StringComparer.Ordinal).ToJsonArray();
        }

        return result;
    }

    private static void Enum(JsonObject schema, JsonObject result)
    {
        result["type"] = "string";
        result["enum"] = new JsonArray([.. schema.Array("x-values").Objects().Select(value => value["wire"]!.DeepClone())]);
        result["x-enumNames"] = new JsonArray([.. schema.Array("x-values").Objects().Select(value => value["name"]!.DeepClone())]);
        result["x-enum-descriptions"] = new JsonArray([.. schema.Array("x-values").Objects().Select(value => value["description"]!.DeepClone())]);
    }

    private static JsonObject Property(SpecModel spec, JsonObject property, bool isRequired, bool isStrict)
    {
        var result = Inner(property);
        if (result.Reference() is not null)
        {
            result = new JsonObject { ["oneOf"] = new JsonArray(result) };
        }

        foreach ((var key, var value) in Projection.Pick(property, PropertyFacts))
        {
            result[key] = value?.DeepClone();
        }

        // The reader leaves out what it cannot understand, so a value type always has room for "nothing".
        if (property.IsTrue("nullable") || !isRequired || Shapes.Resolved(spec, property) == Shape.Enum || property.Text("type") is "integer" or "number" or "boolean" || property.Text("format") is "date-time" or "date" or "uuid")
        {
            result["nullable"] = true;
        }

        if (Untyped.Reason(property) is { } reason)
        {
            result[Untyped.Key] = reason;
        }

        result["x-read"] = ReaderCode.Of(spec, property) + (!result.IsTrue("nullable") && ReaderCode.MayBeNull(property) ? "!" : "");
        result["x-kinds"] = ReaderCode.Kinds(spec, property);
        if (isStrict && isRequired && !property.IsTrue("writeOnly"))
        {
            result["x-must"] = true;
        }

        return result;
    }

    /// <summary>A schema where it is used: a reference, a scalar, an array, a map or anything.</summary>
    public static JsonObject Inner(JsonObject schema)
    {
        switch (Shapes.Of(schema))
        {
            case Shape.Reference:
                return new JsonObject { ["$ref"] = schema["$ref"]!.DeepClone() };
            case Shape.Array:
                return new JsonObject { ["type"] = "array", ["items"] = Inner(schema.Object("items") ?? []) };
            case Shape.Map:
                return new JsonObject { ["type"] = "object", ["additionalProperties"] = Inner(schema.Object("additionalProperties") ?? []) };
            case Shape.Scalar:
                var scalar = Projection.Pick(schema, ["type", "format", IntegerFlags.Wire]);
                if (schema["minLength"] is JsonValue length && length.GetValueKind() == JsonValueKind.Number && length.ToString() is "1")
                {
                    scalar["minLength"] = 1;
                }

                return scalar;
            default:
                return [];
        }
    }
}
