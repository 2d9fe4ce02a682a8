using System.Diagnostics;

namespace PlexSdk.Tests.Http;

public class RedactorTests
{
    private const string Secret = "Se-cr/et+\"1'&<é>";

    [TestCase("say Se-cr/et+\"1'&<é> now", "say [redacted] now")]
    [TestCase("say sE-CR/ET+\"1'&<É> now", "say [redacted] now")]
    [TestCase("say Se-cr\\/et+\\\"1'&<é> now", "say [redacted] now")]
    [TestCase("say \\u0053e\\u002dcr\\u002Fet\\u002b\\u00221\\u0027\\u0026\\u003c\\u00e9\\u003E now", "say [redacted] now")]
    [TestCase("say Se-cr%2Fet%2B%221%27%26%3C%C3%A9%3E now", "say [redacted] now")]
    [TestCase("say %53%65%2d%63%72%2f%65%74%2b%22%31%27%26%3c%c3%a9%3e now", "say [redacted] now")]
    [TestCase("say Se-cr/et+&quot;1&#39;&amp;&lt;&#233;&gt; now", "say [redacted] now")]
    [TestCase("say &#x53;e-cr&#x2F;et&#43;&#34;1&apos;&#38;&#60;&eacute;&#62; now", "say [redacted] now")]
    [TestCase("say Se-cr/et now", "say Se-cr/et now")]
    [TestCase("cut: Se-c", "cut: [redacted]")]
    [TestCase("cut: Se-cr%2", "cut: [redacted]")]
    [TestCase("cut: Se-cr\\u00", "cut: [redacted]")]
    [TestCase("cut: Se-cr/et+&quo", "cut: [redacted]")]
    [TestCase("twice Se-cr/et+\"1'&<é>Se-cr/et+\"1'&<é>", "twice [redacted][redacted]")]
    public void The_callers_token_is_found_however_it_is_written(string text, string redacted) =>
        Assert.That(default(Runtime.Secrets).With(Secret).Mask(text), Is.EqualTo(redacted));

    [TestCase("""{"token":"abc","size":0}""", """{"token":"[redacted]","size":0}""")]
    [TestCase("""{"accessToken" : "a\"b c","x":1}""", """{"accessToken":"[redacted]","x":1}""")]
    [TestCase("""{"token":"abc""", """{"token":"[redacted]" """)]
    [TestCase("""{"token":/*x*/""", """{"token":[redacted]""")]
    [TestCase("""{"a":1,"token":/*x*/"abc"}""", """{"a":1,"token":"[redacted]"}""")]
    [TestCase("""{"token":null,"a":true}""", """{"token":null,"a":true}""")]
    [TestCase("""{"token":12345}""", """{"token":"[redacted]"}""")]
    [TestCase("""{"tokens":["abc","def"]}""", """{"tokens":"[redacted]"}""")]
    [TestCase("""{"name":"X-Plex-Token","value":"abc"}""", """{"name":"X-Plex-Token","value":"[redacted]"}""")]
    [TestCase("""{"m":"{\"token\":\"abc\"}"}""", """{"m":"{\"token\":[redacted]}"}""")]
    [TestCase("<Device accessToken='abc' name='x'/>", "<Device accessToken=\"[redacted]\" name=\"x\" />")]
    [TestCase("<token>abc</token>", "<token>[redacted]</token>")]
    [TestCase("<a><token>abc<b t='d'>ef</b></token><c n='&quot;'>1 &lt; 2</c><!-- x --></a>", "<a><token>[redacted]</token><c n=\"&quot;\">1 &lt; 2</c></a>")]
    [TestCase("<token><b accessToken='ef'/></token>", "<token><b accessToken=\"[redacted]\" /></token>")]
    [TestCase("<x:a xmlns:x='u'><x:tok>1<![CDATA[<]]></x:tok><x:token><![CDATA[abc]]></x:token></x:a>",
        "<x:a xmlns:x=\"u\"><x:tok>1&lt;</x:tok><x:token>[redacted]</x:token></x:a>")]
    [TestCase("&lt;token&gt;abc&lt;/token&gt;", "&lt;token&gt;[redacted]&lt;/token&gt;")]
    [TestCase("{&quot;token&quot;:&quot;abc&quot;}", "{&quot;token&quot;:[redacted]}")]
    [TestCase("%7B%22token%22%3A%22abc%22%7D", "%7B%22token%22%3A[redacted]%7D")]
    [TestCase("<input name=\"token\" value=\"abc\">", "<input name=\"token\" value=\"[redacted]\">")]
    [TestCase("GET /a?X-Plex-Token=abc&b=c", "GET /a?X-Plex-Token=[redacted]&b=c")]
    [TestCase("GET /a?X-Plex-Token%3Dabc", "GET /a?X-Plex-Token%3D[redacted]")]
    [TestCase("X-Plex-Token: abc\nHost: x", "X-Plex-Token: [redacted]\nHost: x")]
    [TestCase("the token is not accepted", "the token is not accepted")]
    [TestCase("transient-90904684-f91a-4391-8bf7-e0dfa7240285.", "[redacted]")]
    [TestCase("(transient-9090)", "([redacted])")]
    [TestCase("TRANSIENT%2D9090%2df91a x", "[redacted] x")]
    [TestCase("transient\\u002d9090\\u002df91a x", "[redacted] x")]
    [TestCase("transient&#45;9090&#x2d;f91a x", "[redacted] x")]
    [TestCase("a transient failure", "a transient failure")]
    public void What_looks_like_a_token_is_masked(string text, string redacted) =>
        Assert.That(default(Runtime.Secrets).With("unrelated-token").Mask(text), Is.EqualTo(redacted.TrimEnd(' ')));

    [Test]
    public void Xml_of_any_depth_is_masked()
    {
        var (start, end) = (string.Concat(Enumerable.Repeat("<a>", 10_000)), string.Concat(Enumerable.Repeat("</a>", 10_000)));

        Assert.That(default(Runtime.Secrets).Mask($"{start}<token>abc</token>{end}"), Is.EqualTo($"{start}<token>[redacted]</token>{end}"));
    }

    [TestCase("one two", "say one+two, one%20two", "say [redacted], [redacted]")]
    [TestCase("one+two", "say one+two", "say [redacted]")]
    [TestCase("é€-secret", "say %C3%A9%E2%82%AC-secret, %C3%A8%E2%82%AC-secret", "say [redacted], %C3%A8%E2%82%AC-secret")]
    [TestCase("😀-secret", "say 😀-secret, \\ud83d\\uDE00-secret, \\xd8", "say [redacted], [redacted], \\xd8")]
    [TestCase("s-secret", "say \\x73-secret, \\u0074-secret, \\x, \\", "say [redacted], \\u0074-secret, \\x, \\")]
    public void Odd_tokens_are_found_too(string token, string text, string redacted) =>
        Assert.That(default(Runtime.Secrets).With(token).Mask(text), Is.EqualTo(redacted));

    [Test]
    public void A_short_token_counts_only_as_a_word() =>
        Assert.That(default(Runtime.Secrets).With("abc").Mask("abc cab c, \"abc\""), Is.EqualTo("[redacted] cab c, \"[redacted]\""));

    [Test]
    public void Text_without_tokens_is_the_same_object([Values(null, "secret-token")] string? token)
    {
        var text = new string('x', 100);

        Assert.That(default(Runtime.Secrets).With(token).Mask(text), Is.SameAs(text));
    }

    private static IEnumerable<string> HostileTexts()
    {
        string[] pieces =
        [
            "token", "token ", "token\"", "token:", "token:\"", "token\\\"", "token=%22", "token[", "token:[", "token&quot;", "transient", "transient-", "transient-%2", "\\", "\\u00", "&#",
            "token,,,", "token , \"value\"", "token: \\\\", "aaaaaaaa", "secret-secret-", "%25", "token\n\n\n:", "\"", "'", "token='\\",
        ];
        foreach (var piece in pieces)
        {
            yield return piece;
            yield return "token:\"" + piece;
            yield return "token" + piece;
        }
    }

    [TestCaseSource(nameof(HostileTexts))]
    public void Hostile_text_of_a_mebibyte_takes_no_time_to_speak_of(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1024 * 1024 / piece.Length) + 1));
        var watch = Stopwatch.StartNew();

        default(Runtime.Secrets).With("secret-secret-secret-x").Mask(text);

        // Far more than a busy machine needs, far less than the square of a mebibyte.
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }
}
