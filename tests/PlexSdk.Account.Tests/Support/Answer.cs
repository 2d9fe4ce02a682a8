using System.Net;
using System.Text;

namespace PlexSdk.Account.Tests.Support;

/// <summary>What plex.tv answers to one request.</summary>
internal static class Answer
{
    public const string PinId = "111222333";
    public const string Code = "8lzjqnq8lye02n52jq3fqxf8e";
    public const string Token = "account-token-5Kp2";

    public static Func<HttpResponseMessage> Json(int status, string body, params (string Name, string Value)[] headers) => () =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);

        return response;
    };

    public static Func<HttpResponseMessage> Status(int status, params (string Name, string Value)[] headers) => Json(status, "", headers);

    public static Func<HttpResponseMessage> Error(int status, int code, string message) =>
        Json(status, $$"""{"errors":[{"code":{{code}},"message":"{{message}}","status":{{status}}}]}""");

    /// <summary>The connection breaks.</summary>
    public static Func<HttpResponseMessage> Reset() => () => throw new HttpRequestException("The connection was reset.", new IOException("reset"));

    /// <summary>The call takes longer than its time.</summary>
    public static Func<HttpResponseMessage> TimeOut() => () => throw new TaskCanceledException("too long", new TimeoutException());

    public static string PinJson(string? token = null, string expiry = """ "expiresIn":1800 """, string code = Code) =>
        $$"""{"id":{{PinId}},"code":"{{code}}","product":"Invite","trusted":false,"qr":"https://plex.tv/api/v2/pins/qr/{{code}}","clientIdentifier":"tests",{{expiry}},"authToken":{{(token is null ? "null" : $"\"{token}\"")}},"newRegistration":null,"location":{"city":"London"} }""";

    public static Func<HttpResponseMessage> NewPin(int status = 201, string expiry = """ "expiresIn":1800 """) => Json(status, PinJson(null, expiry));

    public static Func<HttpResponseMessage> Waiting() => Json(200, PinJson());

    public static Func<HttpResponseMessage> Claimed(string token = Token) => Json(200, PinJson(token));

    public static Func<HttpResponseMessage> Gone() => Error(404, 1020, "Code not found or expired");

    public static Func<HttpResponseMessage> User(string name = "example") =>
        Json(200, $$"""{"id":1234567,"uuid":"3f5e","username":"{{name}}","title":"{{name}}","email":"{{name}}@example.org","authToken":"{{Token}}","subscription":{"active":true} }""");
}
