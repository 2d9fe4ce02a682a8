using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>
/// Lets a known caller in: 400 without a client identifier, 401 without a valid token, 403 for one who may not. The
/// order of these checks, and that they come before those of the parameters, is U.
/// </summary>
internal sealed class Doorkeeper(TokenStore tokens, IdentityErrors errors)
{
    public PlexAnswer Admit(HttpRequest request, Func<TokenGrant, bool> mayEnter, Func<TokenGrant, PlexAnswer> enter)
    {
        if (request.PlexValue(HttpRequestReading.ClientIdentifierHeader) is null)
            return errors.MissingClientIdentifier;

        if (tokens.Find(request.PlexValue(HttpRequestReading.TokenHeader)) is not { } grant)
            return errors.Unauthorized;

        return mayEnter(grant) ? enter(grant) : HtmlPage.Answer(StatusCodes.Status403Forbidden);
    }
}
