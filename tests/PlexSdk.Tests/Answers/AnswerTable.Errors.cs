using System.Text;

namespace PlexSdk.Tests.Answers;

public static partial class AnswerTable
{
    private const string Unknown = "The token is missing, unknown or expired. A transient token ends after 48 hours and when the server restarts.";
    private const string BadRequest = "A query parameter is missing or has a wrong value, or the client identifier is not accepted.";
    private const string NoneSent = "The server wants a token and none was sent: set AccessToken.";
    private const string Forbidden =
        "The token may not create a transient token, because it is itself a transient one or is not accepted, or the server could not create one.";

    private const string Failed = "The server failed.";
    private const string Refused = "The server refused the request.";

    private static IEnumerable<AnswerRow> Statuses =>
    [
        Error(201, Json, "the right JSON", Plain, "That is not the documented success.") with { Kept = """{"MediaContainer":{"size":0,"token":"[redacted]"}}""" },
        Error(204, null, "nothing", "", "That is not the documented success."),
        Error(301, null, "no `Location`", "", "The server redirected and the redirect was not followed."),
        Error(302, null, "a redirect to another origin", "", "It redirects to another origin, https://elsewhere.test, which was not followed, so that the token does not go there. If that is where the server is now, set ServerUri to it.") with { Location = "https://elsewhere.test/security/token" },
        Error(307, null, "a redirect to itself", "", "It redirects in a circle, or too many times.") with { Location = "/security/token?type=delegation&scope=all" },
        Error(308, null, "a redirect to another scheme", "", "The server redirected and the redirect was not followed.") with { Location = "plex://server" },
        Error(303, null, "a redirect to an address with a token", "", "It redirects to an address that has a token in it, which was not followed, so that the token does not get into logs.") with { Location = "/a?X-Plex-Token=abc" },
        Error(304, null, "nothing", "", "The server redirected and the redirect was not followed."),
        Error(400, Html, "a page, as a server answers", Page("400 Bad Request"), BadRequest),
        Error(401, Html, "a page, as a server answers", Page("401 Unauthorized"), Unknown),
        Error(401, Html, "a page, for a transient token", Page("401 Unauthorized"), Unknown) with { Token = "transient-7f3c9a" },
        Error(401, Html, "a page, and no token was sent", Page("401 Unauthorized"), NoneSent) with { Token = "" },
        Error(403, Html, "a page, as a server answers", Page("403 Forbidden"), Forbidden),
        Error(403, Html, "a page, for a transient token", Page("403 Forbidden"), Forbidden) with { Token = "transient-7f3c9a" },
        Error(403, Html, "a page, and no token was sent", Page("403 Forbidden"), NoneSent) with { Token = "" },
        Error(403, Html, "a page, as a server answers", Page("403 Forbidden"), "The token is neither an admin token nor a transient token that was made from one.") with { Operation = Operation.GetSourceConnectionInformation },
        Error(404, Html, "a page", Page("404 Not Found"), "What was asked for is not there, or the server does not know this address: check the arguments and the path of ServerUri."),
        Error(404, Html, "a page", Page("404 Not Found"), "The server does not know the source, or this address. Plex Media Server must be 1.15.4 or newer.")
            with { Operation = Operation.GetSourceConnectionInformation },
        Error(405, null, "nothing", "", "The server does not take this method: check that ServerUri is a Plex Media Server."),
        Error(407, Html, "a page of a proxy", Page("407"), "A proxy in between wants its own credentials."),
        Error(408, null, "nothing", "", "The server, or a proxy in front of it, took too long."),
        Error(418, "text/plain", "a text", "I'm a teapot", Refused),
        Error(429, Json, "JSON", """{"retry":1}""", "Too many requests: wait before the next one (the Retry-After header may say how long)."),
        Error(500, null, "nothing", "", Failed),
        Error(502, Html, "a page of a proxy", Page("502 Bad Gateway"), "The server is starting, in maintenance, or a proxy cannot reach it."),
        Error(503, Xml, "XML", "<Response code='503'/>", "The server is starting, in maintenance, or a proxy cannot reach it."),
        Error(504, "text/plain", "a text", "upstream timed out", "The server, or a proxy in front of it, took too long."),
        Error(599, null, "a text", "?", Failed),
        Error(700, null, "a text", "?", Failed),
    ];

    private static IEnumerable<AnswerRow> ErrorBodies =>
    [
        Error(401, Json, "`errors` as plex.tv has them", """{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}""", Unknown, "User could not be authenticated"),
        Error(400, Json, "`errors` as plex.tv has them", """{"errors":[{"code":1000,"message":"X-Plex-Client-Identifier is missing","status":400}]}""", BadRequest, "X-Plex-Client-Identifier is missing"),
        Error(403, Json, "two `errors`", """{"errors":[{"message":"a"},{"message":"b"}]}""", Forbidden, "a", "b"),
        Error(500, "text/plain", "`errors` under another type", """{"errors":[{"message":"a"}]}""", Failed, "a"),
        Error(401, Json, "one error, not in an array", """{"errors":{"code":"1001","message":"a"}}""", Unknown, "a"),
        Error(401, Json, "`errors` as texts", """{"errors":["a",{"message":"b"},7]}""", Unknown, "b", "a"),
        Error(401, Json, "`errors` as one text", """{"errors":"a"}""", Unknown, "a"),
        Error(401, Json, "`errors` null", """{"errors":null}""", Unknown),
        Error(401, Json, "`errors` empty", """{"errors":[]}""", Unknown),
        Error(401, Json, "JSON that breaks after the `errors`", """{"errors":[{"message":"a"}],"more":{""", Unknown, "a"),
        Error(401, Json, "JSON that breaks within the `errors`", """{"errors":[{"message":"a"}""", Unknown),
        Error(401, Xml, "`errors` in XML", "<errors><error code=\"1029\" message=\"Please enter the verification code\" status=\"401\"/></errors>", Unknown, "Please enter the verification code"),
        Error(401, Xml, "two `errors` in XML", "<?xml version='1.0'?>\n<errors><error message='a'/><error>b</error></errors>", Unknown, "a", "b"),
        Error(401, Html, "`errors` in XML that breaks off", "<errors><error message='a'/>", Unknown),
        Error(401, Xml, "XML of another shape", "<a><errors/></a>", Unknown),
        Error(401, Json, "JSON of another shape", """{"error":"no"}""", Unknown),
        Error(401, Json, "a JSON array", """[{"message":"a"}]""", Unknown),
        Error(401, Json, "nothing", "", Unknown),
        Error(401, Json + "; charset=klingon", "`errors` under a charset that nobody knows", """{"errors":[{"message":"é"}]}""", Unknown, "é"),
        Error(400, Json + "; charset=utf-16", "`errors` in UTF-16", "", BadRequest, "é") with { Body = Encoding.Unicode.GetBytes("""{"errors":[{"message":"é"}]}"""), Kept = """{"errors":[{"message":"é"}]}""" },
        Error(500, "text/plain; charset=iso-8859-1", "a text in ISO-8859-1", "", Failed) with { Body = Encoding.Latin1.GetBytes("défaut"), Kept = "défaut" },
        Error(500, "text/plain", "more than `MaxErrorBytes`", new string('x', 70_000), Failed) with { Kept = new string('x', 65_536) + " [cut after 65536 bytes]" },
        Error(500, "text/plain", "a text, and the connection breaks", "something went wrong", Failed) with { BreaksAfter = 9, Kept = "something [broke off after 9 bytes]", Inner = typeof(IOException) },
        Error(500, "text/plain", "no byte, and the connection breaks", "x", Failed) with { BreaksAfter = 0, Kept = "", Inner = typeof(IOException) },
        Error(500, "text/plain", "the caller's token", "what is caller-token-7Hq9?", Failed) with { Kept = "what is [redacted]?" },
        Error(500, Json, "a token of the server", """{"accessToken":"abc","x":"transient-1f-2"}""", Failed) with { Kept = """{"accessToken":"[redacted]","x":"[redacted]"}""" },
    ];

    private static string Page(string title) => $"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>";
}
