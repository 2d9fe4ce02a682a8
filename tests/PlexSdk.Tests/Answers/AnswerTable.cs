using System.Text;

namespace PlexSdk.Tests.Answers;

/// <summary>Every kind of answer that we know of: the tests, the docs and the fuzzing's first inputs read it.</summary>
public static partial class AnswerTable
{
    private const string Json = "application/json";
    private const string Html = "text/html";
    private const string Xml = "application/xml";

    public static IReadOnlyList<AnswerRow> Rows { get; } =
        [.. Tokens, .. TokenEncodings, .. TokenFailures, .. Sources, .. SourceFailures, .. Statuses, .. ErrorBodies];

    private static AnswerRow Token(string? contentType, string what, string body, string says = "", string? value = null) =>
        Token(contentType, what, Encoding.UTF8.GetBytes(body), says, value);

    private static AnswerRow Token(string? contentType, string what, byte[] body, string says = "", string? value = null) =>
        new(Operation.GetTransientToken, 200, contentType, what, body) { Says = says, Value = value ?? """{"MediaContainer":{"size":0,"token":"transient-1"}}""" };

    private static AnswerRow TokenError(string? contentType, string what, string body, string says, Type? inner = null) =>
        Error(200, contentType, what, body, says) with { Inner = inner };

    private static AnswerRow Source(string what, string body, string value, string says = "", string? contentType = Json) =>
        new(Operation.GetSourceConnectionInformation, 200, contentType, what, Encoding.UTF8.GetBytes(body)) { Says = says, Value = value };

    private static AnswerRow SourceError(string what, string body, string says, string contentType = Json, string? kept = null) =>
        Error(200, contentType, what, body, says) with { Operation = Operation.GetSourceConnectionInformation, Kept = kept };

    private static AnswerRow Error(int status, string? contentType, string what, string body, string says, params string[] errors) =>
        new(Operation.GetTransientToken, status, contentType, what, Encoding.UTF8.GetBytes(body))
        {
            Error = status switch
            {
                400 => typeof(PlexBadRequestException),
                401 => typeof(PlexUnauthorizedException),
                403 => typeof(PlexForbiddenException),
                _ => typeof(PlexApiException),
            },
            Says = says,
            Errors = errors,
        };
}
