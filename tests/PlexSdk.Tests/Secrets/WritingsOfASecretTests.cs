using System.Globalization;
using System.Net;
using System.Text;

namespace PlexSdk.Tests.Secrets;

/// <summary>In how many ways a server may write a secret that it was sent, and another's token.</summary>
public sealed class WritingsOfASecretTests
{
    private const string Secret = "CaNaRy-7f3K_q9Zx2WtB";

    private static readonly Dictionary<string, Func<string, string>> Escapes = new()
    {
        ["JSON"] = text => string.Concat(text.Select(c => $"\\u{(int)c:x4}")),
        ["JSON, short"] = text => string.Concat(text.Select(c => $"\\x{(int)c:X2}")),
        ["JSON string"] = text => Newtonsoft.Json.JsonConvert.ToString(text).Trim('"'),
        ["URL"] = text => string.Concat(text.Select(c => $"%{(int)c:X2}")),
        ["HTML, decimal"] = text => string.Concat(text.Select(c => $"&#{(int)c};")),
        ["HTML, long"] = text => string.Concat(text.Select(c => $"&#x{(int)c:x8};")),
        ["HTML, named"] = text => WebUtility.HtmlEncode(text),
        ["lower case"] = text => text.ToLower(CultureInfo.InvariantCulture),
        ["UTF-16"] = text => Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(text)),
        ["UTF-32"] = text => Encoding.Latin1.GetString(Encoding.UTF32.GetBytes(text)),
    };

    private static IEnumerable<TestCaseData> Writings() =>
        from outer in Escapes
        from inner in Escapes
        from innermost in new[] { "lower case", "URL", "HTML, decimal", "JSON" }
        select new TestCaseData(outer.Value(inner.Value(Escapes[innermost](Secret)))).SetArgDisplayNames(outer.Key, inner.Key, innermost);

    [TestCaseSource(nameof(Writings))]
    public void The_callers_own_is_masked_in_any_mixture_of_escapes(string writing)
    {
        var masked = default(Runtime.Secrets).With(Secret).Mask($"before {writing} after");

        Assert.That(masked, Is.EqualTo("before [redacted] after").Or.EqualTo("[left out: it holds a secret in a way that cannot be masked]"));
    }

    [TestCase("""{"token":{"value":"S3cr3t"}}""")]
    [TestCase("""{"tokens":[["a"],"S3cr3t"]}""")]
    [TestCase("""{"a":{"token":{"b":[1,{"c":"S3cr3t"}]}}}""")]
    [TestCase("""{"tok\u0065n":"S3cr3t"}""")]
    [TestCase("""{"token":/*x*/"S3cr3t"}""")]
    [TestCase("""{'token':'S3cr3t'}""")]
    [TestCase("""{token:"S3cr3t"}""")]
    [TestCase("""["{\"token\":\"S3cr3t\"}"]""")]
    [TestCase("""{"name":"X-Plex-Token","value":"S3cr3t"}""")]
    [TestCase("<token>S3cr3t</token>")]
    [TestCase("<token a='b'>S3cr3t</token>")]
    [TestCase("<x><token><![CDATA[S3cr3t]]></token></x>")]
    [TestCase("<x><token><a><b>S3cr3t</b></a></token></x>")]
    [TestCase("<x:token xmlns:x='urn:x' >S3cr3t</x:token>")]
    [TestCase("<input name=\"authenticity_token\" type=\"hidden\" value=\"S3cr3t\"/>")]
    [TestCase("<setting id='X-Plex-Token'>S3cr3t</setting>")]
    [TestCase("<a href='/x?X-Plex-Token=S3cr3t'/>")]
    [TestCase("<a>&lt;token&gt;S3cr3t&lt;/token&gt;</a>")]
    [TestCase("GET /a?b=c&X-Plex-Token=S3cr3t&d=e")]
    [TestCase("X-Plex-Token=S3cr3t")]
    [TestCase("X-Plex-Token: S3cr3t")]
    [TestCase("X-Plex-Token: Bearer S3cr3t")]
    [TestCase("Authorization: Bearer S3cr3t")]
    [TestCase("%7B%22token%22%3A%22S3cr3t%22%7D")]
    [TestCase("{&quot;token&quot;:&quot;S3cr3t&quot;}")]
    [TestCase("transient-S3cr3t")]
    [TestCase("transient%252DS3cr3t")]
    [TestCase("transient&amp;#45;S3cr3t")]
    public void Anothers_is_masked_where_it_is_named(string text) =>
        Assert.That(default(Runtime.Secrets).Mask(text), Does.Not.Contain("S3cr3t").And.Contain("[redacted]").Or.StartWith("[left out"));

    [TestCase("""{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}""")]
    [TestCase("""{"message":"50% of \"A & B\" \u00e9","path":"C:\\plex\/x","token":null}""")]
    [TestCase("<html><head><title>Unauthorized</title></head><body>&copy; 100%25 a&nbsp;b \\ &amp;amp; %2541</body></html>")]
    [TestCase("a&b=c%20d")]
    public void A_text_without_secrets_stays_as_it_is(string text) =>
        Assert.That(default(Runtime.Secrets).With(Secret).Mask(text), Is.EqualTo(text));

    [Test]
    public void Escapes_that_are_nested_too_deeply_are_left_out() =>
        Assert.That(default(Runtime.Secrets).With(Secret).Mask("%" + string.Concat(Enumerable.Repeat("25", 40)) + "41"), Does.StartWith("[left out"));
}
