using Newtonsoft.Json.Linq;

namespace PlexSdk.Benchmarks.Generator;

/// <summary>An OpenAPI document with as many operations as wanted, each with a schema of its own.</summary>
internal static class ManyOperationsDocument
{
    /// <param name="operations">How many there are.</param>
    /// <param name="isRevised">Whether every thirtieth schema has one of its properties renamed.</param>
    public static string Of(int operations, bool isRevised = false)
    {
        var numbers = Enumerable.Range(1, operations).ToList();
        return new JObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JObject { ["title"] = "Many operations", ["version"] = "1.0.0" },
            ["paths"] = new JObject(numbers.Select(number => new JProperty($"/things{number}/{{id}}", new JObject { ["get"] = Operation(number) }))),
            ["components"] = new JObject { ["schemas"] = new JObject(numbers.Select(number => new JProperty($"Thing{number}", Schema(number, isRevised && number % 30 == 0)))) },
        }.ToString();
    }

    private static JObject Operation(int number) => new()
    {
        ["operationId"] = $"getThing{number}",
        ["tags"] = new JArray($"Group{number % 10}"),
        ["summary"] = $"Get thing {number}",
        ["parameters"] = new JArray(Parameter("id", "path", "string"), Parameter("count", "query", "integer")),
        ["responses"] = new JObject
        {
            ["200"] = new JObject
            {
                ["description"] = "The thing.",
                ["content"] = new JObject { ["application/json"] = new JObject { ["schema"] = new JObject { ["$ref"] = $"#/components/schemas/Thing{number}" } } },
            },
        },
    };

    private static JObject Parameter(string name, string place, string type) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = true,
        ["schema"] = new JObject { ["type"] = type },
    };

    private static JObject Schema(int number, bool isRevised) => new()
    {
        ["type"] = "object",
        ["description"] = $"Thing {number}.",
        ["properties"] = new JObject(Enumerable.Range(1, 8).Select(property => new JProperty(
            isRevised && property == 4 ? "renamed" : $"property{property}", new JObject { ["type"] = property % 2 == 0 ? "string" : "integer", ["description"] = $"Property {property}." }))),
    };
}
