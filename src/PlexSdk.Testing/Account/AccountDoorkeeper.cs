using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>
/// Lets in who says which installation is calling (observed for PINs, unverified elsewhere) and, where it takes one, has a
/// valid token (documented by Plex).
/// </summary>
internal sealed class AccountDoorkeeper(SessionList sessions)
{
    public static PlexAnswer Admit(HttpRequest request, Func<string, PlexAnswer> enter) =>
        request.PlexValue(HttpRequestReading.ClientIdentifierHeader) is { } clientIdentifier
            ? enter(clientIdentifier)
            : PlexTestError.MissingClientIdentifier.ToAnswer();

    public PlexAnswer AdmitUser(HttpRequest request, Func<PlexTestUser, string, PlexAnswer> enter) => Admit(request, _ =>
        request.PlexValue(HttpRequestReading.TokenHeader) is { } token && sessions.Find(token) is { } user
            ? enter(user, token)
            : PlexTestError.NotAuthenticated.ToAnswer());
}
