using System.Reflection;
using System.Text.RegularExpressions;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests;

/// <summary>What a user reads in IntelliSense: names that can be read, and no member without a text.</summary>
public partial class NamesAndTextsTests
{
    private const int Longest = 60;

    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.Names))]
    public async Task No_name_is_too_long(string name)
    {
        var types = (await Fixtures.GetAsync()).Clients[name].Assembly.GetTypes().Where(type => type.IsPublic).ToList();
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

        var names = types.Select(type => type.Name).Concat(types.SelectMany(type => type.GetMembers(Own)).Select(member => member.Name.Replace("get_", "", StringComparison.Ordinal)
            .Replace("set_", "", StringComparison.Ordinal)));

        Assert.That(names.Where(known => known.Length > Longest), Is.Empty);
    }

    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.Names))]
    public async Task No_text_is_empty_and_no_link_leads_nowhere(string name)
    {
        var sources = (await Fixtures.GetAsync()).Clients[name].Client.Sources;

        Assert.That(sources.SelectMany(source => Wrong().Matches(source.Text).Select(match => $"{source.Path}: {match.Value}")), Is.Empty);
    }

    [Test]
    public async Task A_text_comes_from_what_the_document_has()
    {
        var text = await TextAsync("""
            openapi: 3.1.0
            info: { title: t, version: '1' }
            paths:
              /a/{itemId}:
                get:
                  operationId: getA
                  tags: [A]
                  description: "Gets one.\n\nAnd says more, see [queries](#section/API-Info/Media Queries) and [the site](https://e.org/x)."
                  parameters:
                    - { name: itemId, in: path, required: true, example: 42, schema: { type: string } }
                    - { name: mode, in: query, description: "* 'burn' - Burn the subtitle\n* 'none' - None", schema: { type: string, enum: [burn, none] } }
                    - { name: X-Plex-Session-Token, in: query, example: abcdef, schema: { type: string } }
                  responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }, '404': { description: '' } }
                post: { operationId: setA, tags: [A], parameters: [{ name: itemId, in: path, required: true, schema: { type: string } }], responses: { '204': { description: '' } } }
            components:
              schemas:
                Item:
                  type: object
                  properties:
                    ratingKey: { type: string, examples: ['1', '2'] }
                    kind: { title: What it is, type: integer, enum: [1, 2], x-enum-descriptions: [A film., A show.] }
                    password: { type: string, format: password, example: hunter2 }
                    part: { type: object, properties: { x: { type: string } } }
                    owner: { $ref: '#/components/schemas/Owner' }
                Owner: { type: object, description: "Who has it.\n\nMore.", properties: { name: { type: string } } }
            """);

        string[] expected =
        [
            "<summary>Gets one.</summary>", "And says more, see queries and <see href=\"https://e.org/x\">the site</see>.", "<param name=\"itemId\">The item id.",
            "Example: <c>42</c>.", "<summary>Burn the subtitle.</summary>", "<returns>The response: <see cref=\"Item\" />.</returns>", "404: not found.",
            "<summary>Sends <c>POST /a/{itemId}</c>.</summary>", "Examples: <c>1</c>, <c>2</c>.", "<summary>What it is.</summary>", "<summary>A film.</summary>",
            "<summary>The <c>part</c> of <c>Item</c>.</summary>", "<summary>Who has it.</summary>", "<summary><c>Item</c> of the API.</summary>",
        ];
        Assert.That(expected.Where(part => !text.Contains(part, StringComparison.Ordinal)), Is.Empty, text);
        Assert.That(text, Does.Not.Contain("hunter2").And.Not.Contain("abcdef").And.Not.Contain("](#"));
    }

    [Test]
    public async Task Given_names_are_used_and_a_method_need_be_unique_in_its_client_only()
    {
        var text = await TextAsync("""
            openapi: 3.1.0
            info: { title: t, version: '1' }
            x-speakeasy-name-override: [{ operationId: '^list', methodNameOverride: list }]
            paths:
              /a: { get: { operationId: listA, tags: [A], parameters: [{ name: X-Q, in: query, x-csharp-name: words, schema: { type: string } }], responses: { '200': { description: d, content: { application/json: { schema: { type: object, properties: { x: { type: string } } } } } } } } }
              /b: { get: { operationId: listB, tags: [A], x-speakeasy-group: others, responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } } } } }
              /c: { get: { operationId: getC, tags: [A], x-csharp-name: list, responses: { '204': { description: d } } } }
              /d: { get: { operationId: getD, tags: [A], x-csharp-name: 'x(); //', responses: { '204': { description: d } } } }
            components:
              schemas:
                thing:
                  x-ms-client-name: Film
                  type: object
                  properties: { guid: { type: string }, Guid: { x-speakeasy-name-override: externalIds, type: array, items: { type: string } }, state: { type: string, enum: [a], x-ms-enum: { name: FilmState, values: [{ value: a, name: Active }] } } }
            """);

        string[] expected =
        [
            "Task<Film> ListAsync(CancellationToken", "Task<ListAResponse> ListAAsync(string? words = null", "Task GetCAsync(", "Task GetDAsync(",
            "interface IOthersClient", "IReadOnlyList<string> ExternalIds", "string? Guid ", "FilmState? State", "FilmState Active",
        ];
        Assert.That(expected.Where(part => !text.Contains(part, StringComparison.Ordinal)), Is.Empty, text);
    }

    private static async Task<string> TextAsync(string document)
    {
        var client = await GeneratedClient.MakeAsync("Texts", SpecReader.ReadText(document, "texts.yaml"));
        Assert.That(Compiler.Complaints(Compiler.Compile("Texts", client.Sources)), Is.Empty);
        return string.Concat(client.Sources.Select(source => source.Text));
    }

    [GeneratedRegex(@"<(summary|remarks|returns|param name=""\w+"")>[\s.]*</|\]\([^)\n]*\)")]
    private static partial Regex Wrong();
}
