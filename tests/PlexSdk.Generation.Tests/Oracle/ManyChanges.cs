using System.Globalization;
using System.Text;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>A document of many alike things, each of which has its number in all its names, and the same one with a change of some kind in every thing.</summary>
internal static class ManyChanges
{
    private static readonly (string From, string To)[] Edits =
    [
        ("size: {type: integer}, ", ""),
        ("size: {type: integer}", "size: {type: string}"),
        ("required: [name]", "required: []"),
        ("operationId: get#", "operationId: fetch#"),
        ("parameters: [", "parameters: [{name: page, in: query, schema: {type: integer}}, "),
        ("enum: [low, high]", "enum: [low]"),
        ("size: {type: integer}", "size: {type: integer}, Size: {type: integer}"),
        ("x: {type: string}, ", ""),
        ("tags: [All]", "tags: [Others]"),
        ("name: q, in: query, schema", "name: q, in: query, required: true, schema"),
        ("size: {type: integer}", "size: {type: integer, deprecated: true}"),
        ("items: {$ref: '#/components/schemas/Part#'}", "items: {type: string}"),
    ];

    public static string Base(int count) => Document(Enumerable.Range(0, count).Select(index => Thing(index, "", "")));

    public static string Head(int count) =>
        Document(Enumerable.Range(0, count).Select(index => Thing(index, Edits[index % Edits.Length].From, Edits[index % Edits.Length].To)));

    private static string Document(IEnumerable<(string Path, string Schemas)> things)
    {
        var (paths, schemas) = (new StringBuilder(), new StringBuilder());
        foreach (var (path, part) in things)
        {
            paths.Append(path);
            schemas.Append(part);
        }

        return $"openapi: 3.1.0\ninfo: {{title: Many, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n{schemas}";
    }

    private static (string Path, string Schemas) Thing(int index, string from, string to)
    {
        const string Path = """
              /thing#:
                get:
                  operationId: get#
                  tags: [All]
                  parameters: [{name: q, in: query, schema: {type: string}}]
                  responses: {'200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Thing#'}}}}}

            """;
        const string Schemas = """
                Thing#: {type: object, required: [name], properties: {size: {type: integer}, name: {type: string}, kind: {$ref: '#/components/schemas/Kind#'}, parts: {type: array, items: {$ref: '#/components/schemas/Part#'}}, inner: {type: object, properties: {x: {type: string}, y: {type: string}}}}}
                Kind#: {type: string, enum: [low, high]}
                Part#: {type: object, properties: {name: {type: string}}}

            """;
        var number = index.ToString("000", CultureInfo.InvariantCulture);
        return (Edit(Path), Edit(Schemas));

        // The references have a '#' of their own.
        string Edit(string text) => (from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal))
            .Replace("'#/", "'@/", StringComparison.Ordinal).Replace("#", number, StringComparison.Ordinal).Replace("'@/", "'#/", StringComparison.Ordinal);
    }
}
