using System.Text.Json;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The C# that puts an argument into the request: how its value becomes text, with OpenAPI's defaults written out.</summary>
internal sealed class ParameterCode(SpecModel spec, JsonObject parameter)
{
    private static readonly HashSet<string> Styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject", "simple", "label", "matrix", "json"];

    private readonly JsonObject _schema = spec.Resolve(parameter["schema"]) ?? [];

    public string Name => parameter.Text(Marks.Name)!;

    private string WireName => CSharpLiteral.Of(parameter.Text("name")!);

    private bool IsRequired => parameter.IsTrue("required");

    private bool IsFlag => _schema.ContainsKey(Marks.IsFlag);

    private bool IsEnum => Shapes.Of(_schema) == Shape.Enum;

    private bool IsDate => _schema.Text("format") == "date";

    private bool HasParts => Shapes.Of(_schema) is not (Shape.Enum or Shape.Scalar);

    private string Style => CSharpName.Pascal(parameter.Text("style") is { } given && Styles.Contains(given) ? given : UsualStyle);

    private string UsualStyle => parameter.Text("in") is "query" or "cookie" ? "form" : "simple";

    private bool Explode => parameter["explode"]?.GetValueKind() is JsonValueKind.True || (parameter["explode"] is null && Style == "Form");

    private string StyleArguments => $"ParameterStyle.{Style}, {ExplodeArgument}";

    private string ExplodeArgument => $"explode: {(Explode ? "true" : "false")}";

    /// <summary>The call that adds the argument; <see langword="null" /> for a part of the path.</summary>
    public string? Add() => parameter.Text("in") switch
    {
        "query" when Style == "Json" && !HasParts => $"AddQuery({WireName}, {JsonText()}, {StyleArguments})",
        "query" when HasParts => $"AddQuery({WireName}, {Json(Value())}, {StyleArguments})",
        "query" when IsFlag => $"AddQueryFlag({WireName}, {Value()})",
        "query" => $"AddQuery({WireName}, {Value()})",
        "header" when Style == "Json" => $"AddHeaderJson({WireName}, {JsonText()})",
        "cookie" when Style == "Json" => $"AddCookieJson({WireName}, {JsonText()})",
        "header" when IsFlag => $"AddHeader({WireName}, PlexJson.FromFlag({Name}), explode: false)",
        "header" when HasParts => $"AddHeader({WireName}, {Json(Value())}, {ExplodeArgument})",
        "header" => $"AddHeader({WireName}, {Value()})",
        "cookie" when IsFlag => $"AddCookie({WireName}, PlexJson.FromFlag({Name}), explode: false)",
        "cookie" when HasParts => $"AddCookie({WireName}, {Json(Value())}, explode: false)",
        "cookie" => $"AddCookie({WireName}, {Value()})",
        _ => null,
    };

    /// <summary>The argument as a part of the path.</summary>
    public string Segment()
    {
        if (Style == "Json" && !HasParts)
            return $"PlexPath.Segment({WireName}, {JsonText()}, nameof({Name}), {StyleArguments})";

        var value = IsFlag ? $"{Name} ? 1 : 0" : IsEnum ? $"{Name}.Value" : IsDate ? Date(Name) : Name;
        return Style == "Simple" && !HasParts
            ? $"PlexPath.Segment({value}, nameof({Name}))"
            : $"PlexPath.Segment({WireName}, {Json(value)}, nameof({Name}), {StyleArguments})";
    }

    /// <summary>The value with the checks that a required argument needs.</summary>
    private string Value()
    {
        if (IsEnum)
            return IsRequired ? $"PlexArgument.NotNull({Name}.Value, nameof({Name}))" : $"{Name}?.Value";

        if (IsDate)
            return Date(Name);

        if (!IsRequired || (!HasParts && !IsText(_schema)))
            return Name;

        return $"PlexArgument.{(MustNotBeEmpty(_schema) ? "NotEmpty" : "NotNull")}({Name}, nameof({Name}))";
    }

    /// <summary>A value with parts as JSON, which the runtime takes apart again.</summary>
    private string Json(string value) => HasParts ? WriterCode.Of(spec, _schema, value) : value;

    /// <summary>A value as JSON, in which a text is in quotes.</summary>
    private string JsonText() => HasParts ? Json(Value())
        : IsEnum ? WriterCode.Enum(spec, parameter.Object("schema")!, Value())
        : WriterCode.Of(spec, parameter.Object("schema") ?? [], IsRequired && IsText(_schema) ? Value() : Name, isNullable: !IsRequired);

    private static string Date(string name) => $"PlexDate.Text({name})";

    private static bool IsText(JsonObject schema) =>
        schema.Text("type") == "string" && (schema.Text("format") is null or "password" || MustNotBeEmpty(schema));

    /// <summary>Whether a text has a least length.</summary>
    public static bool MustNotBeEmpty(JsonObject schema) =>
        Shapes.Of(schema) == Shape.Scalar && schema.Text("type") == "string" && schema["minLength"]?.ToString() is not (null or "0");
}
