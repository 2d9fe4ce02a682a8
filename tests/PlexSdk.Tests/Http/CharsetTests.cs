using System.Net.Http.Headers;
using System.Text;
using PlexSdk.Runtime;

namespace PlexSdk.Tests.Http;

public class CharsetTests
{
    [TestCase("utf-8", 65001)]
    [TestCase("\"UTF-8\"", 65001)]
    [TestCase("'utf-8'", 65001)]
    [TestCase("iso-8859-1", 28591)]
    [TestCase("iso-8859-15", 28605)]
    [TestCase("windows-1252", 1252)]
    [TestCase("shift_jis", 932)]
    [TestCase("us-ascii", 20127)]
    [TestCase("utf-16", 1200)]
    [TestCase("utf-16BE", 1201)]
    [TestCase("utf-32", 12000)]
    public void A_charset_is_known_by_its_name(string name, int codePage) =>
        Assert.That(Charset.Named(name)!.CodePage, Is.EqualTo(codePage));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("\"\"")]
    [TestCase("klingon")]
    [TestCase("utf-7")]
    [TestCase("UTF-7")]
    [TestCase("csUnicode11UTF7")]
    [TestCase("unicode-1-1-utf-7")]
    [TestCase("x-unicode-2-0-utf-7")]
    [TestCase("utf-8\0")]
    public void A_charset_that_is_unknown_or_unsafe_is_none(string? name) => Assert.That(Charset.Named(name), Is.Null);

    [TestCase("<?xml version='1.0' encoding='windows-1252'?>", 1252)]
    [TestCase("<?xml version=\"1.0\" encoding=\"ISO-8859-1\" standalone=\"yes\"?>", 28591)]
    [TestCase("<?xml version='1.0' encoding= 'iso-8859-1' ?>", 28591)]
    [TestCase("<?xml version='1.0'?><a encoding='iso-8859-1'/>", 65001)]
    [TestCase("<?xml version='1.0' encoding='klingon'?>", 65001)]
    [TestCase("<?xml version='1.0' encoding='utf-16'?>", 65001)]
    [TestCase("<?xml version='1.0' encoding=", 65001)]
    [TestCase("<?xml version='1.0' encoding='iso", 65001)]
    [TestCase("<?xml encoding='", 65001)]
    [TestCase("<?xml", 65001)]
    [TestCase("<a encoding='iso-8859-1'>", 65001)]
    public void XML_may_declare_it(string text, int codePage) =>
        Assert.That(Charset.Of(new ArraySegment<byte>(Encoding.ASCII.GetBytes(text)), null).Encoding.CodePage, Is.EqualTo(codePage));

    [Test]
    public void A_byte_order_mark_wins_over_the_content_type()
    {
        var (encoding, preamble) = Charset.Of(new ArraySegment<byte>([0xEF, 0xBB, 0xBF, 0x7B]), MediaTypeHeaderValue.Parse("a/b; charset=utf-16"));

        Assert.That((encoding.CodePage, preamble), Is.EqualTo((65001, 3)));
    }

    [Test]
    public void Every_encoding_that_there_is_reads_any_bytes()
    {
        var bytes = Enumerable.Range(0, 1024).Select(i => (byte)(i * 7)).ToArray();

        foreach (var name in CodePagesEncodingProvider.Instance.GetEncodings().Concat(Encoding.GetEncodings()).Select(info => info.Name))
        {
            if (Charset.Named(name) is { } encoding)
                Assert.DoesNotThrow(() => encoding.GetString(bytes), name);
        }
    }
}
