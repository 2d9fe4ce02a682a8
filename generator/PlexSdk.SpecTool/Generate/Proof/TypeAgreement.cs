using System.Numerics;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Whether a C# type holds what the document says of a value.</summary>
internal sealed class TypeAgreement(SpecModel document)
{
    private readonly WireKindReader _kinds = new(document);

    /// <summary>What does not fit; <see langword="null" /> where all does.</summary>
    /// <param name="type">The type.</param>
    /// <param name="schemas">The schemas of the document that it stands for: several, where they were merged.</param>
    /// <param name="isUntyped">Whether the report says that the value is JSON of any kind.</param>
    public string? Fault(Type type, IReadOnlyList<JsonObject> schemas, bool isUntyped)
    {
        List<WireKinds> all = [.. schemas.Select(schema => _kinds.Of(schema)).Where(kinds => kinds != WireKinds.Any)];
        if (all.Count == 0)
            return null;

        var common = all.Aggregate(WireKinds.Any, (known, kinds) => known & kinds);
        var accepted = Accepted(type, []);
        if (common == WireKinds.None)
            return all.Exists(kinds => (kinds & accepted) != 0) ? null : Differ(type, all[0]);

        if (ClientTypes.IsJson(type))
            return isUntyped ? null : Differ(type, common);

        if (ClientTypes.IsUnion(type) && BitOperations.IsPow2((int)common) && !schemas.Any(schema => HasChoice(schema, 0)))
            return $"is the union {type.Name} in C#, and {Words(common)} in the document";

        if ((common & ~accepted) != 0)
            return Differ(type, common);

        return common == WireKinds.Array && ClientTypes.ElementOf(type) is { } element ? Fault(element, Inner(schemas, "items"), isUntyped)
            : common == WireKinds.Object && ClientTypes.ValueOf(type) is { } value ? Fault(value, Inner(schemas, "additionalProperties"), isUntyped)
            : null;
    }

    private static WireKinds Accepted(Type type, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ClientTypes.IsUnion(type))
        {
            return !seen.Add(type) ? WireKinds.None
                : ClientTypes.Factories(type).Aggregate(WireKinds.None, (known, factory) => known | Accepted(factory.GetParameters()[0].ParameterType, seen));
        }

        return type == typeof(bool) ? WireKinds.Boolean | WireKinds.Flag
            : type == typeof(int) || type == typeof(long) ? WireKinds.AnyInteger
            : type == typeof(double) || type == typeof(float) || type == typeof(decimal) ? WireKinds.AnyNumber
            : type == typeof(DateTimeOffset) || type == typeof(Guid) || type == typeof(Uri) || type == typeof(byte[]) || type == typeof(Stream) ? WireKinds.Text
            : ClientTypes.IsText(type) || ClientTypes.IsFile(type) || ClientTypes.IsBytes(type) ? WireKinds.Text
            : ClientTypes.IsEnum(type) ? WireKinds.Scalar
            : ClientTypes.ValueOf(type) is not null ? WireKinds.Object
            : ClientTypes.ElementOf(type) is not null ? WireKinds.Array
            : ClientTypes.IsModel(type) ? WireKinds.Object
            : WireKinds.Any;
    }

    /// <summary>Whether the document itself offers several shapes.</summary>
    private bool HasChoice(JsonObject schema, int depth) => depth < 32
        && (schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf") || (schema.Array("type").Texts().Count(type => type != "null") > 1)
            || schema.Array("allOf").Objects().Any(part => HasChoice(part, depth + 1))
            || (schema.Reference() is not null && document.Resolve(schema) is { } target && HasChoice(target, depth + 1)));

    private List<JsonObject> Inner(IEnumerable<JsonObject> schemas, string keyword) => [.. schemas.SelectMany(schema => Inner(schema, keyword, 0))];

    private IEnumerable<JsonObject> Inner(JsonObject schema, string keyword, int depth)
    {
        if (depth > 32)
            return [];

        var parts = schema.Array("allOf").Objects();
        if (schema.Reference() is not null && document.Resolve(schema) is { } target)
            parts = parts.Append(target);

        var own = schema.ContainsKey("prefixItems") ? null : schema.Object(keyword);
        return parts.SelectMany(part => Inner(part, keyword, depth + 1)).Concat(own is null ? [] : [own]);
    }

    private static string Differ(Type type, WireKinds kinds) => $"is {ClientTypes.Name(type)} in C#, and {Words(kinds)} in the document";

    private static string Words(WireKinds kinds) => kinds switch
    {
        WireKinds.AnyInteger => "an integer",
        WireKinds.AnyNumber => "a number",
        WireKinds.Text => "a text",
        _ => kinds.ToString().ToLowerInvariant(),
    };
}
