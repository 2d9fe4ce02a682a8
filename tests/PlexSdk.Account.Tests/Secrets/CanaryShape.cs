using System.Net;
using System.Text;

namespace PlexSdk.Account.Tests.Secrets;

/// <summary>One way in which an answer, or a failure, may repeat what was sent or bring secrets of its own.</summary>
internal sealed record CanaryShape(string Name, Func<HttpRequestMessage, string, HttpResponseMessage> Answer)
{
    private const string PinNamed = $$"""{"id":918273645,"code":"{{Canary.Served}}","qr":"https://plex.tv/qr/{{Canary.Served}}","authToken":"{{Canary.Served}}" """;

    private const string UserNamed = $$"""{"authToken":"{{Canary.Served}}","servers":[{"accessToken":"{{Canary.Served}}"}],"deeper":{"authentication_token":["{{Canary.Served}}"]} """;

    public static readonly IReadOnlyList<CanaryShape> All =
    [
        new("an error in plain text", (_, sent) => Body(500, "text/plain", $"no {sent} here")),
        new("an error in JSON", (_, sent) => Body(403, "application/json", $$"""{"errors":[{"code":1041,"message":{{Json(sent)}},"status":403,"more":[{{Json(sent)}}]}]}""")),
        new("an unknown PIN or path", (request, sent) => Body(404, "text/html", $"<html><a href='{WebUtility.HtmlEncode(request.RequestUri!.AbsoluteUri)}'>{WebUtility.HtmlEncode(sent)}</a></html>")),
        new("a bad request in XML", (_, sent) => Body(400, "application/xml", $"<errors><error code='1' message='{WebUtility.HtmlEncode(sent)}' status='400'/></errors>")),
        new("headers", (request, sent) =>
        {
            var response = Body(401, "application/json", "");
            response.Headers.TryAddWithoutValidation("X-Echo", sent);
            response.Headers.TryAddWithoutValidation("X-Path", request.RequestUri!.PathAndQuery);
            return response;
        }),
        new("a redirect elsewhere", (request, _) => Redirect(request, "https://evil.test")),
        new("a redirect in a circle", (request, _) => Redirect(request, "")),
        new("a network failure that quotes the request", (request, sent) => throw new HttpRequestException($"cannot send {request} {sent}", new IOException(request.RequestUri!.AbsoluteUri))),
        new("a body that fails and quotes it", (request, sent) => Failing(200, $"{request.RequestUri} {sent}")),
        new("an error's body that fails and quotes it", (request, sent) => Failing(500, $"{request.RequestUri} {sent}")),
        new("a success that breaks off among secrets", (request, _) => Body(200, "application/json", Named(request))),
        new("an error with secrets of its own", (request, _) => Body(500, "application/json", Named(request) + "}")),
        new("a success that is a text of secrets", (_, sent) => Body(200, "application/json", Json(sent + " " + "token=" + Canary.Served))),
    ];

    public override string ToString() => Name;

    public static HttpResponseMessage Body(int status, string type, string body) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };

    /// <summary>The secrets that the document knows of the operation's answer.</summary>
    private static string Named(HttpRequestMessage request) =>
        request.RequestUri!.AbsolutePath.Contains("/pins", StringComparison.Ordinal) && request.Method != HttpMethod.Put ? PinNamed : UserNamed;

    private static HttpResponseMessage Redirect(HttpRequestMessage request, string origin)
    {
        var response = Body(302, "text/plain", "");
        response.Headers.TryAddWithoutValidation("Location", origin + request.RequestUri!.PathAndQuery);
        return response;
    }

    private static string Json(string text) => Newtonsoft.Json.JsonConvert.ToString(text);

    private static HttpResponseMessage Failing(int status, string message) =>
        new((HttpStatusCode)status) { Content = new StreamContent(new Failure(message)) };

    private sealed class Failure(string message) : MemoryStream(new byte[1])
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException(message);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException(message);
    }
}
