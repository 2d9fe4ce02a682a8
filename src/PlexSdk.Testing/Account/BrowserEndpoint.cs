using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PlexSdk.Testing;

/// <summary>
/// The pages that a user's browser opens: <c>/auth</c> with a strong code, <c>/link</c> with a short one (documented by
/// Plex). GET shows a button for each account that could sign in; POST, the button, signs in.
/// </summary>
internal sealed class BrowserEndpoint(PinList pins, UserList users, SessionList sessions)
{
    private const string AuthPage = "/auth";
    private const string LinkPage = "/link";

    public PlexAnswer Answer(HttpRequest http, PlexTestRequest request) => request.Path.TrimEnd('/') switch
    {
        AuthPage => Open(http, request, http.QueryValue("code"), mayBeStrong: true),
        // A strong code does not work there (observed).
        LinkPage => Open(http, request, http.QueryValue("pin") ?? request.BodyValue("pin"), mayBeStrong: false),
        _ => HtmlPage.Answer(StatusCodes.Status404NotFound),
    };

    private PlexAnswer Open(HttpRequest http, PlexTestRequest request, string? code, bool mayBeStrong)
    {
        if (pins.FindCode(code) is not { IsClaimed: false } pin || (pin.IsStrong && !mayBeStrong))
            return Page(StatusCodes.Status404NotFound, "This code is unknown, used or expired.");

        if (!HttpMethods.IsPost(request.Method))
            return Page(StatusCodes.Status200OK, $"{WebUtility.HtmlEncode(pin.Product)} wants to use your account.{Buttons()}");

        var uuid = request.BodyValue("user");
        var user = uuid is null ? users.Owner : users.All.FirstOrDefault(user => user.Uuid == uuid);
        if (user is null || !pins.Claim(code, () => sessions.Create(user)))
            return Page(StatusCodes.Status404NotFound, "There is no such account, or the code was used meanwhile.");

        return http.QueryValue("forwardUrl") is { } forwardUrl
            ? new PlexAnswer(StatusCodes.Status302Found) { Headers = [new(HeaderNames.Location, forwardUrl)] }
            : Page(StatusCodes.Status200OK, "You are signed in. Go back to the application.");
    }

    // Without an address, a form is sent to that of its page: the code stays where it is.
    private string Buttons() => $"<form method=\"post\">{string.Concat(users.All.Select(Button))}</form>";

    private static string Button(PlexTestUser user) =>
        $"<p><button name=\"user\" value=\"{user.Uuid}\">Sign in as {WebUtility.HtmlEncode(user.Title)}</button></p>";

    private static PlexAnswer Page(int status, string content) => new(status)
    {
        ContentType = "text/html; charset=utf-8",
        Body = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>plex.tv of a test</title></head><body>{content}</body></html>"),
    };
}
