using System.Globalization;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Benchmarks.Generator;

/// <summary>
/// The documents that the diff is measured with: some 600 kB of things that each have operations, an enum, and classes in each other, and
/// the same ones with edits.
/// </summary>
internal static class DiffDocuments
{
    private const int Things = 120;
    private const int Values = 10_000;

    public static string Base() => Document(_ => false, "");

    /// <summary>Every second thing has edits of each kind: in parameters, in properties, in values.</summary>
    public static string HalfChanged() => Document(number => number % 2 == 0, "");

    /// <summary>Every thing has them.</summary>
    public static string Rewritten() => Document(_ => true, "");

    /// <summary>All texts are others, and limits that no client shows.</summary>
    public static string NothingGenerated() => Document(_ => false, " Said in other words.");

    public static string Enum(bool isRevised)
    {
        var values = new JArray(Enumerable.Range(0, Values).Select(number => isRevised && number % 2 == 0 ? $"other{number}" : $"value{number}"));
        var paths = new JObject { ["/values"] = new JObject { ["get"] = Operation("getValues", "Values", [Parameter("kind", "query", "Kind")], "Holder", "") } };
        var schemas = new JObject { ["Kind"] = new JObject { ["type"] = "string", ["enum"] = values }, ["Holder"] = Class("", ("kind", Reference("Kind"))) };
        return Whole(paths, schemas);
    }

    /// <summary>The YAML document with one more operation.</summary>
    public static string WithOneMore(string yaml) => yaml.Replace(
        "\npaths:\n", "\npaths:\n  /benchmark:\n    get:\n      operationId: getBenchmark\n      tags: [Authentication]\n      responses: {'204': {description: Done.}}\n", StringComparison.Ordinal);

    private static string Document(Func<int, bool> isRevised, string text)
    {
        var (paths, schemas) = (new JObject(), new JObject());
        for (var number = 0; number < Things; number++)
            Add(paths, schemas, "Thing" + number.ToString("000", CultureInfo.InvariantCulture), isRevised(number), text);

        return Whole(paths, schemas);
    }

    private static string Whole(JObject paths, JObject schemas) => new JObject
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JObject { ["title"] = "Things", ["version"] = "1.0.0" },
        ["paths"] = paths,
        ["components"] = new JObject { ["schemas"] = schemas },
    }.ToString();

    private static void Add(JObject paths, JObject schemas, string name, bool isRevised, string text)
    {
        var group = $"Group{name[^1]}";
        JArray filters = [Parameter("kind", "query", $"{name}Kind"), Parameter("limit", "query", null)];
        if (isRevised)
            filters.Insert(0, Parameter("page", "query", null));

        paths[$"/{name}"] = new JObject
        {
            ["get"] = Operation($"list{name}", group, filters, $"{name}List", text),
            ["post"] = Operation(isRevised ? $"create{name}" : $"add{name}", group, [], name, text, name),
        };
        paths[$"/{name}/{{id}}"] = new JObject { ["get"] = Operation($"get{name}", group, [Parameter("id", "path", null)], name, text) };
        schemas[$"{name}Kind"] = new JObject { ["type"] = "string", ["enum"] = isRevised ? ["low", "middle", "top"] : new JArray("low", "middle", "high") };
        schemas[$"{name}List"] = Class(text, ("size", Scalar("integer", text)), ("items", new JObject { ["type"] = "array", ["items"] = Reference(name) }));
        schemas[name] = Class(
            text,
            [.. Enumerable.Range(1, 6).Select(index => (isRevised && index == 3 ? "renamed" : $"member{index}", Scalar(index % 2 == 0 ? "string" : "integer", text))),
                ("kind", Reference($"{name}Kind")), ("inner", Class(text, ($"left{name}", Scalar("number", text)), (isRevised ? "up" : "right", Scalar("boolean", text))))]);
    }

    private static JObject Operation(string id, string tag, JArray parameters, string result, string text, string? body = null)
    {
        var operation = new JObject
        {
            ["operationId"] = id,
            ["tags"] = new JArray(tag),
            ["summary"] = $"Calls {id} of the things that belong to {tag}.{text}",
            ["parameters"] = parameters,
            ["responses"] = new JObject
            {
                ["200"] = new JObject { ["description"] = $"What {id} found.{text}", ["content"] = Content(result) },
                ["404"] = new JObject { ["description"] = $"There is no such thing.{text}" },
            },
        };
        if (body is not null)
            operation["requestBody"] = new JObject { ["required"] = true, ["content"] = Content(body) };

        return operation;
    }

    private static JObject Parameter(string name, string place, string? schema) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = place == "path",
        ["schema"] = schema is null ? new JObject { ["type"] = "string" } : Reference(schema),
    };

    private static JObject Class(string text, params IEnumerable<(string Name, JObject Schema)> members) => new()
    {
        ["type"] = "object",
        ["description"] = $"One of the things.{text}",
        ["properties"] = new JObject(members.Select(member => new JProperty(member.Name, member.Schema))),
    };

    private static JObject Scalar(string type, string text)
    {
        var schema = new JObject { ["type"] = type, ["description"] = $"A {type} that says something about the thing.{text}" };
        if (type == "string")
            schema["maxLength"] = text.Length == 0 ? 100 : 200;

        return schema;
    }

    private static JObject Content(string schema) => new() { ["application/json"] = new JObject { ["schema"] = Reference(schema) } };

    private static JObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };
}
