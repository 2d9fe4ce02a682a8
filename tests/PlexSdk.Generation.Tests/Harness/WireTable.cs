using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>Every place and style of a parameter, every kind of scalar, and every shape that may have it: one document, one client.</summary>
internal static class WireTable
{
    /// <summary>The kinds of scalars: the schema, and two values as JSON and as text.</summary>
    public static IReadOnlyList<WireKind> Kinds { get; } =
    [
        new("text", """{"type":"string"}""", "\"a b/c\"", "a b/c", "\"d&e\"", "d&e"),
        new("int", """{"type":"integer","format":"int32"}""", "1", "1", "-2", "-2"),
        new("long", """{"type":"integer"}""", "9007199254740993", "9007199254740993", "0", "0"),
        new("number", """{"type":"number"}""", "1.5", "1.5", "2.0", "2"),
        new("ulong", """{"type":"integer","format":"uint64"}""", "18446744073709551615", "18446744073709551615", "1", "1"),
        new("float", """{"type":"number","format":"float"}""", "0.1", "0.1", "-2.5", "-2.5"),
        new("decimal", """{"type":"number","format":"decimal"}""", "79228162514264337593543950335", "79228162514264337593543950335", "0.1", "0.1"),
        new("special", """{"type":"string"}""", "\"%2F+#?:[]@!$'()*;=\"", "%2F+#?:[]@!$'()*;=", "\"~a-b_c.d\"", "~a-b_c.d"),
        new("bareFlag", """{"enum":[1,0]}""", "1", "1", "0", "0"),
        new("nullFlag", """{"type":["integer","null"],"enum":[0,1,null]}""", "1", "1", "0", "0"),
        new("flag", """{"type":"integer","enum":[0,1]}""", "1", "1", "0", "0"),
        new("boolean", """{"type":"boolean"}""", "true", "true", "false", "false"),
        new("enumText", """{"$ref":"#/components/schemas/Kind"}""", "\"movie\"", "movie", "\"tv show\"", "tv show"),
        new("enumNumber", """{"$ref":"#/components/schemas/Rank"}""", "10", "10", "20", "20"),
        new("date", """{"type":"string","format":"date"}""", "\"2024-02-29\"", "2024-02-29", "\"2025-01-01\"", "2025-01-01"),
        new("time", """{"type":"string","format":"date-time"}""", "\"2024-02-29T01:02:03Z\"", "2024-02-29T01:02:03Z", "\"2024-02-29T01:02:03.5Z\"", "2024-02-29T01:02:03.5Z"),
        new("uuid", """{"type":"string","format":"uuid"}""", "\"01234567-89ab-cdef-0123-456789abcdef\"", "01234567-89ab-cdef-0123-456789abcdef", "\"ffffffff-89ab-cdef-0123-456789abcdef\"", "ffffffff-89ab-cdef-0123-456789abcdef"),
        new("uri", """{"type":"string","format":"uri"}""", "\"http://h/x?y=1\"", "http://h/x?y=1", "\"plex://m/2\"", "plex://m/2"),
        new("bytes", """{"type":"string","format":"byte"}""", "\"AQI=\"", "AQI=", "\"\\u002B/8=\"", "+/8="),
    ];

    /// <summary>The shapes: the schema around that of a kind, and the value around its two values.</summary>
    public static IReadOnlyList<WireShape> Shapes { get; } =
    [
        new("scalar", kind => kind, (a, _) => a),
        new("list", kind => $$"""{"type":"array","items":{{kind}} }""", (a, b) => $"[{a},{b}]"),
        new("map", kind => $$"""{"type":"object","additionalProperties":{{kind}} }""", (a, b) => $$"""{"k=":{{a}},"l m":{{b}} }"""),
        new("object", kind => $$"""{"type":"object","properties":{"v":{{kind}},"w":{{kind}} } }""", (a, b) => $$"""{"v":{{a}},"w":{{b}} }"""),
    ];

    /// <summary>The places and styles, with what each shape is there: &lt;A&gt; and &lt;B&gt; are the values, encoded as the place wants it, &lt;J&gt; is the value as JSON, &lt;N&gt; the name.</summary>
    public static IReadOnlyList<WirePlace> Places { get; } = [.. Parameters(), .. Parameters().Where(place => place.In == "query").Select(place => place with { In = "form" })];

    private static IReadOnlyList<WirePlace> Parameters() =>
    [
        new("path", "simple", false, "<A>", "<A>,<B>", "k%3D,<A>,l%20m,<B>", "v,<A>,w,<B>"),
        new("path", "simple", true, "<A>", "<A>,<B>", "k%3D=<A>,l%20m=<B>", "v=<A>,w=<B>"),
        new("path", "label", false, ".<A>", ".<A>,<B>", ".k%3D,<A>,l%20m,<B>", ".v,<A>,w,<B>"),
        new("path", "label", true, ".<A>", ".<A>.<B>", ".k%3D=<A>.l%20m=<B>", ".v=<A>.w=<B>"),
        new("path", "matrix", false, ";<N>=<A>", ";<N>=<A>,<B>", ";<N>=k%3D,<A>,l%20m,<B>", ";<N>=v,<A>,w,<B>"),
        new("path", "matrix", true, ";<N>=<A>", ";<N>=<A>;<N>=<B>", ";k%3D=<A>;l%20m=<B>", ";v=<A>;w=<B>"),
        new("path", "json", false, "<J>", "<J>", "<J>", "<J>"),
        new("query", "form", false, "<N>=<A>", "<N>=<A>,<B>", "<N>=k%3D,<A>,l%20m,<B>", "<N>=v,<A>,w,<B>"),
        new("query", "form", true, "<N>=<A>", "<N>=<A>&<N>=<B>", "k%3D=<A>&l%20m=<B>", "v=<A>&w=<B>"),
        new("query", "spaceDelimited", false, "<N>=<A>", "<N>=<A>%20<B>", "<N>=k%3D%20<A>%20l%20m%20<B>", "<N>=v%20<A>%20w%20<B>"),
        new("query", "pipeDelimited", false, "<N>=<A>", "<N>=<A>%7C<B>", "<N>=k%3D%7C<A>%7Cl%20m%7C<B>", "<N>=v%7C<A>%7Cw%7C<B>"),
        new("query", "deepObject", true, "<N>=<A>", "<N>=<A>&<N>=<B>", "<N>%5Bk%3D%5D=<A>&<N>%5Bl%20m%5D=<B>", "<N>%5Bv%5D=<A>&<N>%5Bw%5D=<B>"),
        new("query", "json", false, "<N>=<J>", "<N>=<J>", "<N>=<J>", "<N>=<J>"),
        new("header", "simple", false, "<A>", "<A>,<B>", "k=,<A>,l m,<B>", "v,<A>,w,<B>"),
        new("header", "simple", true, "<A>", "<A>,<B>", "k==<A>,l m=<B>", "v=<A>,w=<B>"),
        new("header", "json", false, "<J>", "<J>", "<J>", "<J>"),
        new("cookie", "json", false, "<N>=<J>", "<N>=<J>", "<N>=<J>", "<N>=<J>"),
        new("cookie", "form", false, "<N>=<A>", "<N>=<A>%2C<B>", "<N>=k%3D%2C<A>%2Cl%20m%2C<B>", "<N>=v%2C<A>%2Cw%2C<B>"),
        new("cookie", "form", true, "<N>=<A>", "<N>=<A>%2C<B>", "<N>=k%3D%2C<A>%2Cl%20m%2C<B>", "<N>=v%2C<A>%2Cw%2C<B>"),
        // What no encoding is given for, as OpenAPI 3.0.4 and 3.1.1 say: an object is JSON.
        new("body", "form", true, "<N>=<A>", "<N>=<A>&<N>=<B>", "<N>=<J>", "<N>=<J>"),
        new("body", "multipart", true, "<A>", "<A>|<B>", "<J>", "<J>"),
        new("body", "json", true, "{\"<N>\":<J>}", "{\"<N>\":<J>}", "{\"<N>\":<J>}", "{\"<N>\":<J>}"),
    ];

    public static SpecDocument Document()
    {
        var paths = new JsonObject();
        foreach (var place in Places)
        {
            foreach (var shape in Shapes)
                paths[Path(place, shape)] = new JsonObject { ["post"] = Operation(place, shape) };
        }

        return SpecReader.ReadText(new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Wire", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = JsonNode.Parse("""{"schemas":{"Kind":{"type":"string","enum":["movie","tv show"]},"Rank":{"type":"integer","enum":[10,20]}}}"""),
        }.ToJsonString(), "wire.json");
    }

    /// <summary>The name of an operation.</summary>
    public static string Name(WirePlace place, WireShape shape) =>
        string.Concat(((string[])[place.In, place.Style, place.Explode ? "exploded" : "joined", shape.Name]).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Path(WirePlace place, WireShape shape) =>
        $"/{Name(place, shape)}" + (place.In == "path" ? string.Concat(Kinds.Select(kind => $"/{{{kind.Name}}}")) : "");

    private static JsonObject Operation(WirePlace place, WireShape shape)
    {
        var operation = new JsonObject
        {
            ["operationId"] = Name(place, shape),
            ["tags"] = new JsonArray("Wire"),
            ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } },
        };
        if (place.In is "body" or "form")
        {
            var members = new JsonObject(Kinds.Select(kind => KeyValuePair.Create(kind.Name, JsonNode.Parse(shape.Schema(kind.Schema)))));
            var type = (place.In, place.Style) switch
            {
                ("form", _) or (_, "form") => "application/x-www-form-urlencoded",
                (_, "multipart") => "multipart/form-data",
                _ => "application/json",
            };
            var media = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = members } };
            if (place.In == "form")
                media["encoding"] = new JsonObject(Kinds.Select(kind => KeyValuePair.Create(kind.Name, (JsonNode?)Encoding(place))));

            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = new JsonObject { [type] = media } };
            return operation;
        }

        operation["parameters"] = new JsonArray([.. Kinds.Select(kind => Parameter(place, shape, kind))]);
        return operation;
    }

    private static JsonObject Encoding(WirePlace place) =>
        place.Style == "json" ? new JsonObject { ["contentType"] = "application/json" } : new JsonObject { ["style"] = place.Style, ["explode"] = place.Explode };

    private static JsonObject Parameter(WirePlace place, WireShape shape, WireKind kind)
    {
        var parameter = new JsonObject { ["name"] = kind.Name, ["in"] = place.In };
        var schema = JsonNode.Parse(shape.Schema(kind.Schema));
        if (place.In == "path")
            parameter["required"] = true;

        if (place.Style == "json")
        {
            parameter["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } };
            return parameter;
        }

        parameter["style"] = place.Style;
        parameter["explode"] = place.Explode;
        parameter["schema"] = schema;
        return parameter;
    }
}
