using PlexSdk.SpecTool.Diff.Reports;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Edits of texts are told in one line, and are no changes.</summary>
public class TextComparisonTests
{
    private const string Document = """
        tags: [{name: A, description: first}, {name: B, description: second}]
        paths:
          /a:
            get:
              summary: a summary
              description: a text
              parameters:
              - {name: q, in: query, description: a query, schema: {type: string}}
              - {name: r, in: query, description: another, schema: {type: string}}
              responses: {'204': {description: done}}
        components:
          schemas:
            S: {type: object, description: a schema, properties: {description: {type: string, title: The title}, example: {type: string, default: some text}}}
        """;

    [TestCase("a text", "other words", "1 description changed", "#/paths/~1a/get/description")]
    [TestCase("summary: a summary", "summary: ''", "1 summary changed", "#/paths/~1a/get/summary")]
    [TestCase("a query", "a question", "1 description changed", "#/paths/~1a/get/parameters/query:q/description")]
    [TestCase("The title", "A title", "1 title changed", "#/components/schemas/S/properties/description/title")]
    [TestCase("title: The title", "title: The title, example: one", "1 example changed", "#/components/schemas/S/properties/description/example")]
    [TestCase(", description: second", "", "1 description changed", "#/tags/1/description")]
    public void An_edit_is_found_at_its_place(string from, string to, string text, string location)
    {
        var result = Specs.Compare(Document, Document.Replace(from, to, StringComparison.Ordinal));

        Assert.That(result.Changes, Is.Empty);
        Assert.That((Verdict.Texts(result), result.Texts.Single().Location), Is.EqualTo((text, location)));
    }

    [TestCase("some text", "other text")]
    [TestCase("{name: q, in: query", "{description: a query, name: q, in: query, x-note: a new extension")]
    [TestCase("      - {name: q, in: query, description: a query, schema: {type: string}}\n      - {name: r, in: query, description: another, schema: {type: string}}", "      - {name: r, in: query, description: another, schema: {type: string}}\n      - {name: q, in: query, description: a query, schema: {type: string}}")]
    [TestCase("a text", "'a\n          text '")]
    [TestCase("  /a:", "  /b: {get: {description: new, responses: {}}}\n  /a:")]
    public void Values_order_white_space_and_new_things_are_none(string from, string to)
    {
        var head = Document.Replace("\r", "", StringComparison.Ordinal).Replace(from, to, StringComparison.Ordinal);
        Assert.That(head, Is.Not.EqualTo(Document));

        Assert.That(Specs.Compare(Document, head).Texts, Is.Empty);
    }

    [Test]
    public void Many_edits_are_counted_by_what_they_are()
    {
        var result = Specs.Compare(Document, Document.Replace("a ", "one ", StringComparison.Ordinal).Replace("The title", "A title", StringComparison.Ordinal));

        Assert.That(Verdict.Texts(result), Is.EqualTo("3 descriptions, 1 summary and 1 title changed"));
        Assert.That(PlexSdk.SpecTool.Diff.SemVer.Of(result), Is.EqualTo("patch"));
    }
}
