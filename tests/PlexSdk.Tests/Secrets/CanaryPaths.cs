using System.Net;
using System.Text;
using Newtonsoft.Json;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Secrets;

/// <summary>All the ways that we could think of.</summary>
public static class CanaryPaths
{
    private const string Json = "application/json";
    private const string Xml = "application/xml";
    private const string Html = "text/html";

    private static readonly string JsonEscaped = JsonConvert.ToString(CanaryPath.Caller).Trim('"');
    private static readonly string UrlEscaped = Uri.EscapeDataString(CanaryPath.Caller);
    private static readonly string HtmlEscaped = WebUtility.HtmlEncode(CanaryPath.Caller);
    private static readonly string CodePoints = string.Concat(CanaryPath.Caller.Select(c => $"\\u{(int)c:x4}"));
    private static readonly string AllPercent = string.Concat(CanaryPath.Caller.Select(c => $"%{(int)c:X2}"));
    private static readonly string AllEntities = string.Concat(CanaryPath.Caller.Select(c => $"&#{(int)c};"));

    public static IEnumerable<CanaryPath> All =>
    [
        .. Successes, .. Formats, .. Broken, .. Headers, .. Arguments, .. Network,
        // A 200 that is none is judged by its body, every other status by itself.
        .. Echoes(200), .. Echoes(401),
    ];

    private static string Source(string token) =>
        $"{{\"MediaContainer\":{{\"token\":\"{token}\",\"Device\":{{\"accessToken\":\"{token}\",\"Connection\":[]}}}}}}";

    private static IEnumerable<CanaryPath> Successes =>
    [
        CanaryPath.Answering("success in JSON", 200, Json, Source(CanaryPath.Served)),
        CanaryPath.Answering("success in XML", 200, Xml, $"<MediaContainer><Device accessToken='{CanaryPath.Transient}'/></MediaContainer>"),
        CanaryPath.Answering("success with the caller's token among the unknown members", 200, Json, Source($"t\",\"echo\":\"{JsonEscaped}")),
        new("a transient token", async () =>
        {
            using var plex = new PlexClient(CanaryPath.Options(), new HttpClient(Plex.Answering(new Answer(200, Json, Source(CanaryPath.Transient)))));
            return await plex.GetTokenAsync();
        }),
    ];

    private static IEnumerable<CanaryPath> Echoes(int status) =>
    [
        CanaryPath.Answering($"{status} echoes the caller's token as it is", status, "text/plain", $"no {CanaryPath.Caller} here"),
        CanaryPath.Answering($"{status} echoes it in JSON", status, Json, $$"""{"errors":[{"message":"{{JsonEscaped}} is wrong","more":["{{JsonEscaped}}"]}]}"""),
        CanaryPath.Answering($"{status} echoes it in code points", status, Json, $$"""{"errors":[{"message":"{{CodePoints}}"}]}"""),
        CanaryPath.Answering($"{status} echoes it in HTML", status, Html, $"<html><a href='/x?X-Plex-Token={UrlEscaped}'>{HtmlEscaped}</a>{AllEntities} {AllPercent}</html>"),
        CanaryPath.Answering($"{status} names a token of its own", status, Json, $$"""{"token":"{{CanaryPath.Served}}","errors":[{"message":"m","accessToken":"{{CanaryPath.Served}}"},{"message":"token={{CanaryPath.Served}}"}]}"""),
        CanaryPath.Answering($"{status} names one in XML", status, Xml, $"<a accessToken='{CanaryPath.Served}'><token>{CanaryPath.Served}</token>{CanaryPath.Transient}</a>"),
    ];

    private static IEnumerable<CanaryPath> Formats =>
    [
        CanaryPath.Answering("UTF-16", 500, "text/plain; charset=utf-16", Encoding.UTF8.GetString(Encoding.Unicode.GetBytes($"x{CanaryPath.Caller}"))),
        new("over MaxResponseBytes", () => CanaryPath.CallAsync(new Answer(200, Json, Source(CanaryPath.Served)), options => options.MaxResponseBytes = 100)),
        new("cut in the caller's token by MaxErrorBytes", () => CanaryPath.CallAsync(new Answer(500, null, $"12345{CanaryPath.Caller}67890"), options => options.MaxErrorBytes = 20)),
        new("cut in the caller's token by MaxResponseBytes", () => CanaryPath.CallAsync(new Answer(200, null, $"12345{CanaryPath.Caller}67890"), options => options.MaxResponseBytes = 24)),
        new("cut in a named token by MaxResponseBytes", () => CanaryPath.CallAsync(new Answer(200, null, Source(CanaryPath.Served)), options => options.MaxResponseBytes = 47)),
        new("cut in a transient token by MaxResponseBytes", () => CanaryPath.CallAsync(new Answer(200, null, $"1234567890{CanaryPath.Transient}"), options => options.MaxResponseBytes = 33)),
        new("many tokens that shrink before the cut", () => CanaryPath.CallAsync(new Answer(500, null, string.Concat(Enumerable.Repeat($"{CanaryPath.Transient} {CanaryPath.Caller} ", 200))), options => options.MaxErrorBytes = 4000)),
    ];

    private static IEnumerable<CanaryPath> Broken =>
    [
        CanaryPath.Answering("JSON that breaks off in a token", 200, Json, """{"MediaContainer":{"token":""" + "\"" + CanaryPath.Served),
        CanaryPath.Answering("JSON with a bare token", 200, Json, """{"MediaContainer":{"token":""" + CanaryPath.Served + "}}"),
        CanaryPath.Answering("JSON with a token that begins as a number", 200, Json, """{"MediaContainer":{"token":12cAnary90abc}}"""),
        CanaryPath.Answering("JSON with a token for a name", 200, Json, "{\"" + CanaryPath.Transient + "\":tru}"),
        CanaryPath.Answering("JSON with a token after its end", 200, Json, Source("t") + JsonEscaped),
        CanaryPath.Answering("XML with a token for an entity", 200, Xml, $"<MediaContainer token='&{CanaryPath.Transient};'/>"),
        CanaryPath.Answering("XML with a token for an element", 200, Xml, $"<MediaContainer><{CanaryPath.Transient}></MediaContainer>"),
        CanaryPath.Answering("XML with a bare token", 200, Xml, $"<MediaContainer token={CanaryPath.Served}/>"),
        CanaryPath.Answering("XML without a Device", 200, Xml, $"<MediaContainer token='{CanaryPath.Served}'/>"),
        new("an error that breaks off in the caller's token", () => CanaryPath.CallAsync(new Answer(401, Json, $"{{\"a\":\"{CanaryPath.Caller}\"}}") { BreaksAfter = 24 })),
        new("a success that breaks off in a token", () => CanaryPath.CallAsync(new Answer(200, Json, Source(CanaryPath.Served)) { BreaksAfter = 40 })),
    ];

    private static IEnumerable<CanaryPath> Headers =>
    [
        CanaryPath.Answering("a header with the caller's token", 401, null, "", ("WWW-Authenticate", $"Plex token=\"{CanaryPath.Served}\""), ("X-Echo", CanaryPath.Caller)),
        CanaryPath.Answering("a header named like a token", 500, null, "", ("X-Plex-Token", CanaryPath.Served), ("Set-Cookie", $"plexToken={CanaryPath.Served}; Path=/")),
        CanaryPath.Answering("a redirect elsewhere with the token", 302, null, "", ("Location", $"https://evil.test/?X-Plex-Token={UrlEscaped}")),
        CanaryPath.Answering("a redirect to a host with the token", 302, null, "", ("Location", "https://transient-canary90.evil.test/")),
        CanaryPath.Answering("a redirect here with the token", 302, null, "", ("Location", $"/?X-Plex-Token={UrlEscaped}")),
        CanaryPath.Answering("a media type with a token", 500, $"text/{CanaryPath.Transient}", "x"),
        CanaryPath.Answering("a charset with a token", 500, $"text/plain; charset={CanaryPath.Transient}", "x"),
    ];

    private static IEnumerable<CanaryPath> Arguments =>
    [
        new("the options", () => Task.FromResult<object?>(CanaryPath.Options())),
        new("the client", () => Task.FromResult<object?>(new PlexClient(CanaryPath.Options()))),
        new("a derived client", () => Task.FromResult<object?>(new PlexClient(Plex.Options()).WithAccessToken(CanaryPath.Caller))),
        new("a token with a line break", () => Task.FromResult<object?>(new PlexClient(Plex.Options(options => options.AccessToken = CanaryPath.Caller + "\r\nx")))),
        new("a token with a space", () => Task.FromResult<object?>(new PlexClient(Plex.Options(options => options.AccessToken = CanaryPath.Caller + " ")))),
        new("a derived token with a line break", () => Task.FromResult<object?>(new PlexClient(Plex.Options()).WithAccessToken(CanaryPath.Caller + "\n"))),
        new("token and provider", () => Task.FromResult<object?>(new PlexClient(Plex.Options(options => (options.AccessToken, options.AccessTokenProvider) = (CanaryPath.Caller, _ => new(CanaryPath.Caller)))))),
        new("a provider's token with a line break", () => CanaryPath.CallAsync(new Answer(200, null, ""), options => (options.AccessToken, options.AccessTokenProvider) = (null, _ => new(CanaryPath.Caller + "\n")))),
        new("a server address with the token as user", () => Task.FromResult<object?>(new PlexClient(Plex.Options(options => options.ServerUri = new Uri($"http://{CanaryPath.Served}@plex.test"))))),
        new("a server address with the token in the query", () => Task.FromResult<object?>(new PlexClient(Plex.Options(options => options.ServerUri = new Uri($"http://plex.test/?X-Plex-Token={CanaryPath.Served}"))))),
        new("a device name with the token and a line break", () => Task.FromResult<object?>(new PlexClient(Plex.Options(options => options.DeviceName = CanaryPath.Served + "\n")))),
    ];

    private static IEnumerable<CanaryPath> Network =>
    [
        Failing("a handler that quotes the token", request => throw new HttpRequestException($"cannot send {request.Headers}", new IOException(request.ToString()))),
        Failing("a handler that quotes it only within", _ => throw new HttpRequestException("outer", new IOException($"inner {CanaryPath.Caller}"))),
        Failing("a body that quotes the token", request => new HttpResponseMessage { RequestMessage = request, Content = new StreamContent(new FailingStream(new IOException(CanaryPath.Caller))) }),
        Failing("an error body that quotes the token", request => new HttpResponseMessage((HttpStatusCode)500) { RequestMessage = request, Content = new StreamContent(new FailingStream(new IOException(CanaryPath.Caller))) }),
        Failing("a request that breaks within its body", request => new HttpResponseMessage((HttpStatusCode)500) { RequestMessage = request, Content = new StreamContent(new FailingStream(new HttpRequestException(CanaryPath.Caller))) }),
        Failing("a decompression that quotes the token", request => new HttpResponseMessage { RequestMessage = request, Content = new StreamContent(new FailingStream(new InvalidDataException(CanaryPath.Caller))) }),
        new("the token of the caller's HttpClient", async () =>
        {
            using var http = new HttpClient(Plex.Answering(new Answer(401, null, $"no {CanaryPath.Caller}")));
            http.DefaultRequestHeaders.TryAddWithoutValidation("X-Plex-Token", CanaryPath.Caller);
            using var plex = new PlexClient(Plex.Options(options => options.AccessToken = null), http);
            return await plex.GetSourceAsync();
        }),
        new("nobody listens", async () =>
        {
            using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (new Uri("http://127.0.0.1:1"), CanaryPath.Caller)));
            return await plex.GetSourceAsync();
        }),
    ];

    private static CanaryPath Failing(string name, Func<HttpRequestMessage, HttpResponseMessage> answer) => new(name, async () =>
    {
        using var http = new MockHttpMessageHandler();
        http.Fallback.Respond(answer);
        using var plex = new PlexClient(CanaryPath.Options(), new HttpClient(http));
        return await plex.GetSourceAsync();
    });
}
