namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>
/// The C# that reads an alternative of a union. An enum takes any value by itself; beside an alternative of the same kind, only its own
/// values tell it from the other.
/// </summary>
internal static class AlternativeReader
{
    public static string Of(SpecModel spec, JsonObject union, JsonObject alternative) =>
        Shapes.Resolved(spec, alternative) == Shape.Enum && Others(union, alternative).Any(other => IsSameKind(spec, alternative, other))
            ? $"json.ReadEnum<{SpecModel.Key(alternative.Reference())}>({string.Join(", ", Values(spec.Resolve(alternative)!))})"
            : ReaderCode.Of(spec, alternative);

    private static IEnumerable<JsonObject> Others(JsonObject union, JsonObject alternative) =>
        union.Object("properties").Objects().Select(member => member.Value).Where(other => other != alternative);

    private static bool IsSameKind(SpecModel spec, JsonObject alternative, JsonObject other)
    {
        var kinds = ReaderCode.Kinds(spec, other).Split(" | ");
        return kinds.Contains("JsonKinds.Any") || kinds.Intersect(ReaderCode.Kinds(spec, alternative).Split(" | ")).Any();
    }

    private static IEnumerable<string> Values(JsonObject type) =>
        type.Object(Marks.ValueNames)!.Select(value => CSharpLiteral.Of(EnumNumber.Of(type) is null ? value.Key : EnumNumber.Text(value.Key)));
}
