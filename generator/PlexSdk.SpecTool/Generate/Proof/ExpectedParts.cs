using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>
/// What OpenAPI says that a parameter with a value is on the wire. It does not share a line with the runtime that sends it: two writings of
/// the same tables agree, or one is wrong. What OpenAPI leaves open (a value nested in another) is looked for by its name only.
/// </summary>
internal sealed class ExpectedParts
{
    private readonly JsonNode _value;
    private readonly string _style;
    private readonly bool _explode;

    public ExpectedParts(JsonObject parameter, JsonNode value)
    {
        _value = value;
        Name = parameter.Text("name")!;
        Place = parameter.Text("in")!;
        _style = parameter.Text("style") ?? (Place is "query" or "cookie" ? "form" : "simple");
        _explode = parameter["explode"]?.GetValueKind() is JsonValueKind.True || (parameter["explode"] is null && _style == "form");
    }

    private string Name { get; }

    /// <summary>Where the parameter is: path, query, header or cookie.</summary>
    public string Place { get; }

    /// <summary>What the request lacks; <see langword="null" /> where everything is in its place.</summary>
    public string? Fault(RecordedRequest request, string template) => Place switch
    {
        "path" when !template.Contains($"{{{Name}}}", StringComparison.Ordinal) => $"is not in the path {template}",
        "query" => Fault(request.Query),
        "header" when _style == "json" => Json(request.Headers.GetValueOrDefault(Name)),
        "cookie" when _style == "json" => Json(Value(request.Cookies)),
        "header" => Missing(Whole(), [request.Headers.GetValueOrDefault(Name) ?? ""]),
        "cookie" => Missing(Whole() is { } text ? $"{Name}={Encode(text)}" : null, request.Cookies),
        _ => null,
    };

    private static string? Missing(string? text, IReadOnlyList<string> sent) =>
        text is null || sent.Contains(text) ? null : $"is not sent as {text}: {string.Join("; ", sent)}";

    /// <summary>What a query or a form lacks.</summary>
    /// <param name="sent">Its parts, percent-encoded.</param>
    public string? Fault(IReadOnlyList<string> sent)
    {
        if (_style == "json")
            return Json(Value(sent));

        var missing = Pairs()?.FirstOrDefault(pair => !sent.Contains(pair));
        if (missing is not null)
            return $"is not sent as {missing}: {string.Join('&', sent)}";

        var isThere = Members().Prepend(Name).Any(name => sent.Any(part => part.StartsWith(Encode(name), StringComparison.Ordinal)));
        return isThere ? null : $"is not sent: {string.Join('&', sent)}";
    }

    private string? Value(IReadOnlyList<string> sent)
    {
        var start = Encode(Name) + "=";
        var part = sent.FirstOrDefault(part => part.StartsWith(start, StringComparison.Ordinal));
        return part is null ? null : Uri.UnescapeDataString(part[start.Length..]);
    }

    private string? Json(string? text) =>
        text is not null && SentBody.IsJsonOf(_value, text) ? null : $"is not sent as the JSON {_value.ToJsonString()}: {text}";

    /// <summary>The parts of the query; <see langword="null" /> where OpenAPI does not say what they are.</summary>
    private List<string>? Pairs()
    {
        if (_value is JsonValue)
            return [$"{Encode(Name)}={Encode(Text(_value))}"];

        if (_value is JsonObject tree && _style == "deepObject")
            return [.. Deep(Name, tree)];

        if (Scalars() is not { } scalars)
            return null;

        return (_value, _style, _explode) switch
        {
            (JsonArray, "deepObject", _) => null,
            (JsonArray, _, true) => [.. scalars.Select(item => $"{Encode(Name)}={Encode(item.Text)}")],
            (_, "form", true) => [.. scalars.Select(member => $"{Encode(member.Name!)}={Encode(member.Text)}")],
            (_, _, true) => null,
            _ => [$"{Encode(Name)}={string.Join(Separator, Flat(scalars).Select(Encode))}"],
        };
    }

    // OpenAPI shows one level; a tree is written on in the same way. Lists in it are left open.
    private static IEnumerable<string> Deep(string name, JsonObject tree) => tree.SelectMany(member => member.Value switch
    {
        JsonObject inner => Deep($"{name}[{member.Key}]", inner),
        JsonValue value => [$"{Encode($"{name}[{member.Key}]")}={Encode(Text(value))}"],
        _ => Enumerable.Empty<string>(),
    });

    private string Separator => _style switch { "spaceDelimited" => "%20", "pipeDelimited" => "%7C", _ => "," };

    /// <summary>What stands in the path; <see langword="null" /> where OpenAPI does not say.</summary>
    public string? Segment()
    {
        if (_style == "json")
            return Encode(_value.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

        if (Scalars() is not { } scalars)
            return null;

        var pairs = scalars.Select(member => member.Name is null ? Encode(member.Text) : $"{Encode(member.Name)}={Encode(member.Text)}");
        var parts = _explode && _value is JsonObject ? pairs : Flat(scalars).Select(Encode);
        return (_style, _explode) switch
        {
            ("label", true) => "." + string.Join('.', parts),
            ("label", false) => "." + string.Join(',', parts),
            ("matrix", true) when _value is JsonObject => ";" + string.Join(';', parts),
            ("matrix", true) => string.Concat(parts.Select(part => $";{Name}={part}")),
            ("matrix", false) => $";{Name}={string.Join(',', parts)}",
            _ => string.Join(',', parts),
        };
    }

    /// <summary>A header or a cookie. A cookie cannot be spread over several.</summary>
    private string? Whole() => Scalars() is not { } scalars ? null
        : string.Join(',', _explode && Place == "header" && _value is JsonObject ? scalars.Select(member => $"{member.Name}={member.Text}") : Flat(scalars));

    private static IEnumerable<string> Flat(IEnumerable<(string? Name, string Text)> scalars) =>
        scalars.SelectMany(member => member.Name is null ? [member.Text] : (string[])[member.Name, member.Text]);

    private IEnumerable<string> Members() => _value is JsonObject members ? members.Select(member => member.Key) : [];

    private List<(string? Name, string Text)>? Scalars() => _value switch
    {
        JsonArray items => items.All(item => item is JsonValue) ? [.. items.Select(item => ((string?)null, Text(item!)))] : null,
        JsonObject members when members.All(member => member.Value is JsonValue) => [.. members.Select(member => ((string?)member.Key, Text(member.Value!)))],
        JsonValue => [(null, Text(_value))],
        _ => null,
    };

    private static string Text(JsonNode value) => value.ToString();

    private static string Encode(string text) => Uri.EscapeDataString(text);
}
