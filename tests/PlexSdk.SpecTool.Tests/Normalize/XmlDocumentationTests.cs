using System.Xml.Linq;
using PlexSdk.SpecTool.Normalize.Documentation;

namespace PlexSdk.SpecTool.Tests.Normalize;

public class XmlDocumentationTests
{
    [TestCase("Uses `a<b>` now", "Uses <c>a&lt;b&gt;</c> now")]
    [TestCase("``a`b``", "<c>a`b</c>")]
    [TestCase("a ` b", "a ` b")]
    [TestCase("**Very** *important*, not 2 * 3 * 4, a*b*c or __x__", "Very important, not 2 * 3 * 4, a*b*c or x")]
    [TestCase("See [the **page**](https://example.org/?a=1&b=2).", "See <see href=\"https://example.org/?a=1&amp;b=2\">the page</see>.")]
    [TestCase("See [the section](#section/Info) and [x](javascript:alert(1)).", "See the section and x.")]
    [TestCase("[a (b)](#section/API-Info/Media Queries) [c](<https://e.org/a_(b)> \"title\") [d\ne](./f.md)", "a (b) <see href=\"https://e.org/a_(b)\">c</see> d\ne")]
    [TestCase("Two.\n\nParagraphs.", "<para>Two.</para>\n<para>Paragraphs.</para>")]
    [TestCase("Code:\n```json\n{ \"a\": 1 }\n\n{}\n```", "Code:\n<code>\n{ &quot;a&quot;: 1 }\n\n{}\n</code>")]
    [TestCase("*/ </summary> & \u2028 \u0000", "*/ &lt;/summary&gt; &amp;")]
    [TestCase("* one\n* two", "* one\n* two")]
    public void Markdown_becomes_the_XML_of_a_comment(string markdown, string xml) => Assert.That(XmlDocumentation.Text(markdown), Is.EqualTo(xml));

    [TestCase("A title", "A title.")]
    [TestCase("A sentence.", "A sentence.")]
    [TestCase("A sentence..", "A sentence.")]
    [TestCase("And so on...", "And so on...")]
    [TestCase("Really?", "Really?")]
    [TestCase("(It is.)", "(It is.)")]
    [TestCase("It is `a.b`", "It is `a.b`.")]
    [TestCase("One of:", "One of:")]
    [TestCase("  \n", "")]
    public void A_text_ends_with_one_full_stop(string text, string sentence) => Assert.That(PlainText.Sentence(text), Is.EqualTo(sentence));

    [TestCase("</c> <![CDATA[ `]]>` <!-- &#10; &amp; {{ x }}")]
    [TestCase("[a](https://e.org/\"><x>) **`</para>`**")]
    [TestCase("`` ` `` **[x](http://y)** ```` ``` ````\n\n`a\nb`\n```\n</code>\n```")]
    [TestCase("\uD800 \uFFFE \u0001 ]]>")]
    public void Any_text_is_well_formed(string text)
    {
        var lines = XmlDocumentation.Element("<summary>", text, "</summary>").ToList();

        Assert.That(() => XElement.Parse(string.Join('\n', lines)), Throws.Nothing);
        Assert.That(lines, Has.None.Contains("\n"));
    }

    // The description of an operation of AWS Firewall Manager has a list of JSON with hundreds of escaped quotes.
    [Test]
    public void No_text_takes_for_ever(
        [Values("\\\"", "\\", "[", "](", "`", "``", "*", "**a", "_", "(", "()", " ", "\n ", "<", "|", ".", "-", "a.", "1 = a, ", "```\n", "[a](b ", "\"")] string token,
        [Values("", "[", "`", "](", "**", "a: ")] string start)
    {
        var text = start + string.Concat(Enumerable.Repeat(token, 10_000 / token.Length));
        var work = Task.Run(() => (XmlDocumentation.Element("", text, "").Count(), PlainText.Paragraph(text), ValueList.Of(text, ["a", "1", "-"])));

        Assert.That(work.Wait(TimeSpan.FromSeconds(30)), Is.True, "what is right takes milliseconds");
    }
}
