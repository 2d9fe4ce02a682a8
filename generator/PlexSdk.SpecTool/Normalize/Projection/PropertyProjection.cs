using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Normalize.Projection;

/// <summary>A property of a class, or an alternative of a union, for NSwag and the templates.</summary>
internal sealed class PropertyProjection(SpecModel spec, string ownerKey, JsonObject owner, string wireName, JsonObject property)
{
    private readonly bool _isFile = property.IsTrue(Marks.IsFile);
    private readonly bool _isUnion = owner.ContainsKey(Marks.Union);

    public string WireName => wireName;

    public bool IsRequired { get; } = owner.IsTrue(Marks.Envelope) || owner.Array("required").Texts().Contains(wireName);

    /// <summary>What finds the property missing. Lists and maps are never: they are empty then.</summary>
    public RequirementFacts? Requirement => !IsRequired || IsNullable || _isFile || IsCollection || property.IsTrue("writeOnly")
        ? null
        : new RequirementFacts($"{Name} is null{(ParameterCode.MustNotBeEmpty(property) ? " or \"\"" : "")}", CSharpLiteral.Of(wireName));

    private string Name => property.Text(Marks.Name)!;

    private bool IsList => Shapes.Of(property) == Shape.Array;

    private bool IsMap => Shapes.Of(property) == Shape.Map;

    private bool IsCollection => IsList || IsMap;

    /// <summary>The reader leaves out what it cannot understand, so a value type always has room for "nothing".</summary>
    private bool IsNullable => !IsCollection && (property.IsTrue("nullable") || !IsRequired || CSharpType.IsValueType(spec, property));

    public JsonObject Project()
    {
        var result = Words.Inner(property);
        if (result.Reference() is not null)
            result = new JsonObject { ["oneOf"] = new JsonArray(result) };

        result.AbsorbMissing(property.Pick(["deprecated"]));
        if (IsNullable)
            result["nullable"] = true;

        FactStore.Write(result, _isUnion ? Alternative() : Member());
        FactStore.Write(result, new Notes { Origins = [.. property.Array(Marks.Origins).Texts()], Untyped = Untyped.Reason(property) });
        return result;
    }

    private PropertyFacts Member() => Facts(property.Text("description"), !_isFile ? null : IsList ? "IReadOnlyList<PlexFile>?" : "PlexFile?") with
    {
        Hides = property.ContainsKey(Marks.Hides),
        IsSecret = Secrets.Is(spec, property),
        Initial = Initial(),
        Read = _isFile ? null : Read(),
        Write = _isFile ? Name : WriterCode.Of(spec, property, Name, IsNullable),
    };

    private string? Initial() => Shapes.Of(property) switch
    {
        _ when IsNullable || _isFile => null,
        Shape.Array => IsRequired && !property.IsTrue("nullable") ? "[]" : $"PlexAbsent.List<{CSharpType.Of(property.Object("items") ?? [])}>()",
        Shape.Map => $"PlexAbsent.Map<{CSharpType.Of(property.Object("additionalProperties") ?? [])}>()",
        _ => "null!",
    };

    private string Read() => ReaderCode.Of(spec, property) + (IsMap ? $" ?? {Name}" : !IsNullable && ReaderCode.MayBeNull(property) ? "!" : "");

    private PropertyFacts Facts(string? text, string? type) =>
        new([.. XmlDocumentation.Element("<summary>", text, "</summary>")], Name, CSharpLiteral.Of(wireName), type);

    private PropertyFacts Alternative()
    {
        var needs = UnionNeeds.Of(spec, ownerKey, owner, property).Select(CSharpLiteral.Of);
        var text = property.Text("description") is { } description ? $": {description}" : "";
        return Facts($"The value as {Name}{text}", CSharpType.Of(property)) with
        {
            Write = WriterCode.Of(spec, property, "value"),
            As = string.Join(", ", [ReaderCode.Kinds(spec, property), $"static json => {AlternativeReader.Of(spec, owner, property)}", .. needs]),
            Converts = Converts(),
        };
    }

    // C# converts from no interface, such as that of a list, and from a type once.
    private bool Converts() => Shapes.Resolved(spec, property) is Shape.Scalar or Shape.Enum or Shape.Object
        && owner.Object("properties").Objects().Count(other => CSharpType.Of(other.Value) == CSharpType.Of(property)) == 1;
}
