using System.Text;
using CsCheck;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>Status lines, headers and framing as no server should write them, against the whole client and .NET's own parser.</summary>
public class WireFuzzTests
{
    private static readonly string[] StatusLines =
    [
        "HTTP/1.1 200 OK", "HTTP/1.1 401 Unauthorized", "HTTP/1.1 302 Found", "HTTP/1.1 204 No Content", "HTTP/1.1 100 Continue", "HTTP/1.1 999 ?", "HTTP/1.1 20 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 200",
        "HTTP/1.1", "HTTP/9.9 200 OK", "HTTP/1.0 500 " + Plex.CallerToken, "ICY 200 OK", Plex.CallerToken, "HTTP/1.1 200 " + Plex.CallerToken + " ", "\0", "", "HTTP/1.1 -1 OK", "HTTP/1.1 200 OK\nX: 1",
    ];

    private static readonly string[] HeaderLines =
    [
        "Content-Type: application/json", "Content-Type: text/html; charset=utf-16", "Content-Length: 10", "Content-Length: -1", "Content-Length: 99999999999999999999", "Content-Length: 5\r\nContent-Length: 6",
        "Transfer-Encoding: chunked", "Transfer-Encoding: gzip, chunked", "Content-Encoding: gzip", "Content-Encoding: br", "Content-Encoding: " + Plex.CallerToken, "Location: /security/token", "Location: http://evil.test/" + Plex.CallerToken,
        "Location: ?x=" + Plex.CallerToken, "Location: :", Plex.CallerToken, Plex.CallerToken + ": x", "X: " + Plex.CallerToken, "X-Plex-Token: " + Plex.CallerToken, ": x", " X: folded", "X", "X:\0", "X: é", "Connection: close",
        "Set-Cookie: a=" + Plex.CallerToken, "Retry-After: x", "Upgrade: h2c", "%63aller-token-7Hq9 x",
    ];

    private static readonly string[] Bodies =
        ["", Plex.TokenJson, "{", "5\r\n{\"a\":\r\n0\r\n\r\n", "ZZ\r\n", Plex.CallerToken + "\r\n", "5;" + Plex.CallerToken + "\r\nabc", "\u001f\u008b", "<html>" + Plex.CallerToken];

    private static readonly Gen<string> Response = Gen.Select(
        Gen.OneOf(StatusLines), Gen.OneOf(HeaderLines).Array[0, 4], Gen.OneOf("\r\n\r\n", "\r\n\r\n", "\r\n\r\n", "\n\n", "\r\n", ""), Gen.OneOf(Bodies),
        (status, headers, end, body) => string.Join("\r\n", headers.Prepend(status)) + end + body);

    [Test]
    public async Task Whatever_is_on_the_wire_is_a_value_or_a_documented_exception_without_the_token()
    {
        await using var server = new RawServer();
        using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.Timeout) = (server.Address, TimeSpan.FromSeconds(30))));

        Assert.That(await FuzzRun.FirstViolationAsync(Response, FuzzRun.Inputs / 10, ViolationAsync), Is.Null);

        async Task<string?> ViolationAsync(string response)
        {
            server.Response = Encoding.Latin1.GetBytes(response);
            try
            {
                return (await plex.GetTokenAsync()).MediaContainer.Token is { Length: > 0 } ? null : "No token.";
            }
            catch (Exception exception) when (exception is PlexApiException or HttpRequestException)
            {
                var text = exception + (exception as PlexApiException)?.ResponseBody + string.Join(' ', (exception as PlexApiException)?.Headers.SelectMany(header => header.Value.Prepend(header.Key)) ?? []);
                return text.Contains(Plex.CallerToken, StringComparison.OrdinalIgnoreCase) ? $"The token is in {text}" : null;
            }
            catch (Exception exception)
            {
                return $"Not a documented exception: {exception}";
            }
        }
    }
}
