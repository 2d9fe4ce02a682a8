using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Normalize.Projection;

/// <summary>A property of a class, or an alternative of a union, for NSwag and the templates.</summary>
internal sealed class PropertyProjection(SpecModel spec, string ownerKey, JsonObject owner, string wireName, JsonObject property)
{
    private readonly bool _isFile = property.IsTrue(Marks.IsFile);
    private readonly bool _isUnion = owner.ContainsKey(Marks.Union);

    public string WireName => wireName;

    public bool IsRequired { get; } = owner.Array("required").Texts().Contains(wireName);

    /// <summary>What finds the property missing. A list is never: it is empty then.</summary>
    public RequirementFacts? Requirement => !IsRequired || IsNullable || _isFile || IsList || property.IsTrue("writeOnly")
        ? null
        : new RequirementFacts($"{Name} is null{(ParameterCode.MustNotBeEmpty(property) ? " or \"\"" : "")}", CSharpLiteral.Of(wireName));

    private string Name => property.Text(Marks.Name)!;

    private bool IsList => Shapes.Of(property) == Shape.Array;

    /// <summary>The reader leaves out what it cannot understand, so a value type always has room for "nothing".</summary>
    private bool IsNullable => property.IsTrue("nullable") || !IsRequired || CSharpType.IsValueType(spec, property);

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
        Initial = IsNullable || _isFile ? null : IsList ? "[]" : "null!",
        Read = _isFile ? null : ReaderCode.Of(spec, property) + (!IsNullable && ReaderCode.MayBeNull(property) ? "!" : ""),
        Write = _isFile ? Name : WriterCode.Of(spec, property, Name, IsNullable),
    };

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
        };
    }
}
