using System.Text;
using System.Xml;
using Newtonsoft.Json;

namespace PlexSdk.Tests.Answers;

public static partial class AnswerTable
{
    private const string WebPage = "It answered as a web page, not as Plex: check ServerUri, and whether a proxy or a captive portal is in between.";
    private const string NotJson = "The body ends early or is not valid JSON.";
    private const string NotXml = "The body ends early or is not valid XML.";
    private const string NotAnObject = "The body is not a JSON object, so it is not Plex's answer.";
    private const string NoContainer = "'MediaContainer' is missing in the answer.";
    private const string NoToken = "'token' is missing in the answer.";

    private static IEnumerable<AnswerRow> TokenFailures =>
    [
        TokenError(Json, "nothing", "", "The body is empty."),
        TokenError(Json, "white space", " \r\n\t", "The body is empty."),
        TokenError(Json, "`null`", "null", NotAnObject),
        TokenError(Json, "`[]`", "[]", NotAnObject),
        TokenError(Json, "a JSON string", "\"hello\"", NotAnObject),
        TokenError(Json, "a number", "42", NotAnObject),
        TokenError(Json, "`{}`", "{}", NoContainer),
        TokenError(Json, "`MediaContainer` null", """{"MediaContainer":null}""", NoContainer),
        TokenError(Json, "`MediaContainer` an empty array", """{"MediaContainer":[]}""", NoContainer),
        TokenError(Json, "`MediaContainer` a text", """{"MediaContainer":"hello"}""", NoContainer),
        TokenError(Json, "no `token`", """{"MediaContainer":{"size":0}}""", NoToken),
        TokenError(Json, "`token` empty", """{"MediaContainer":{"token":""}}""", NoToken) with { Kept = """{"MediaContainer":{"token":"[redacted]"}}""" },
        TokenError(Json, "`token` null", """{"MediaContainer":{"token":null}}""", NoToken),
        TokenError(Json, "`token` an object", """{"MediaContainer":{"token":{"a":1}}}""", NoToken) with { Kept = """{"MediaContainer":{"token":"[redacted]"}}""" },
        TokenError(Json, "JSON `errors` under 200", """{"errors":[{"code":1,"message":"no"}]}""", NoContainer) with { Errors = ["no"] },
        TokenError(Json, "JSON cut in a text", """{"MediaContainer":{"size":0,"note":"tra""", NotJson, typeof(JsonReaderException)),
        TokenError(Json, "JSON cut after a member", """{"MediaContainer":{"size":0""", "The body ends early."),
        TokenError(Json, "JSON cut in an unknown member", """{"MediaContainer":{"more":[1,""", "The body ends early."),
        TokenError(Json, "a constructor of JavaScript", """{"MediaContainer":{"size":new 5(1),"token":"abc"}}""", NotJson, typeof(JsonReaderException)) with { Kept = """{"MediaContainer":{"size":new 5(1),"token":"[redacted]"}}""" },
        TokenError(Json, "a constructor in an unknown member", """{"MediaContainer":{"more":[new Date(1)]}}""", NotJson, typeof(JsonReaderException)),
        TokenError(Json, "`undefined`", """{"MediaContainer":{"size":undefined}}""", NotJson, typeof(JsonReaderException)),
        TokenError(Json, "JSON and then something", Plain + "x", NotJson, typeof(JsonReaderException)) with { Kept = """{"MediaContainer":{"size":0,"token":"[redacted]"}}x""" },
        TokenError(Json, "two JSON documents", Plain + "{}", NotJson, typeof(JsonReaderException)) with { Kept = """{"MediaContainer":{"size":0,"token":"[redacted]"}}{}""" },
        TokenError(Json, "a wrong bracket", """{"MediaContainer":[}""", NotJson, typeof(JsonReaderException)),
        TokenError(Json, "a number of 400 digits", "{\"MediaContainer\":{\"size\":" + new string('9', 400) + "}}", NotJson, typeof(JsonReaderException)),
        TokenError(Json, "JSON of 100 levels", "{\"MediaContainer\":{\"more\":" + new string('[', 100), NotJson, typeof(JsonReaderException)),
        TokenError("text/plain", "a text", "It works!", NotJson, typeof(JsonReaderException)),
        TokenError("application/octet-stream", "bytes", "\u0001\u0002\u0003", NotJson, typeof(JsonReaderException)),
        TokenError(Json + "; charset=utf-16", "UTF-8 under UTF-16", "{\"a\":1}\n", NotJson, typeof(JsonReaderException)) with { Kept = Encoding.Unicode.GetString("{\"a\":1}\n"u8) },
        TokenError(Html, "a page of a captive portal", "<!DOCTYPE html>\n<html><head><title>Login</title></head></html>", WebPage),
        TokenError(Json, "a page under the type of JSON", "<html><body>Welcome</body></html>", WebPage),
        TokenError(Html, "a piece of a page", "<h1>It works!</h1>", WebPage),
        TokenError("application/xhtml+xml", "XHTML", "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'a' 'b'><html xmlns='c'/>", WebPage),
        TokenError(Html, "a page that begins with a comment", "<!-- v1 --><html/>", WebPage),
        TokenError(Xml, "XML that is cut", "<MediaContainer size='0'>", NotXml, typeof(XmlException)),
        TokenError(Xml, "XML and then something", "<MediaContainer size='0'/>x", NotXml, typeof(XmlException)),
        TokenError(Xml, "XML with a document type", "<!DOCTYPE a [<!ENTITY b 'c'>]><MediaContainer x='&b;'/>", NotXml, typeof(XmlException)),
        TokenError(Xml, "XML with an external entity", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><MediaContainer/>", NotXml, typeof(XmlException)),
        TokenError(Xml, "XML with an entity that nobody declared", "<MediaContainer x='&b;'/>", NotXml, typeof(XmlException)),
        TokenError(Xml, "XML of 100 levels", string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100)), "The body is nested too deeply."),
        TokenError(Xml, "XML of another root", "<Response size='0'/>", NoContainer),
        TokenError(Xml, "XML without a token", "<MediaContainer size='0'/>", NoToken),
        TokenError(Json, "more than `MaxResponseBytes`", Plain + new string(' ', 1024 * 1024), "The body is longer than 1048576 bytes (MaxResponseBytes).")
            with { Kept = """{"MediaContainer":{"size":0,"token":"[redacted]"}} [cut after 65536 bytes]""" },
        TokenError(Json, "JSON, and the connection breaks", Plain, "") with { Error = typeof(HttpRequestException), BreaksAfter = 20, Says = "the connection broke while the answer was read.", Inner = typeof(IOException) },
    ];
}
