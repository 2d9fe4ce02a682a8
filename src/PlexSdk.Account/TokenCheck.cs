using System.Net;

namespace PlexSdk.Account;

/// <summary>Looks for a token that plex.tv takes: the last sign-in's, the options', the store's.</summary>
internal sealed class TokenCheck(PlexClient plex, AccountTokens tokens)
{
    private const int UnprocessableEntity = 422;

    private readonly HashSet<string> _refused = [];

    /// <summary>Whether the answer says that the token is not valid. Every other failure says nothing about it.</summary>
    public static bool IsRefusal(PlexApiException exception) => exception.StatusCode is (int)HttpStatusCode.Unauthorized or UnprocessableEntity;

    /// <summary>The user of the first token that plex.tv takes, or <see langword="null" /> where it takes none.</summary>
    public async Task<PlexUser?> FindUserAsync(CancellationToken cancellationToken)
    {
        if (await AskAsync(tokens.Held, cancellationToken).ConfigureAwait(false) is { } held)
        {
            await tokens.StoreAsync().ConfigureAwait(false);
            return held;
        }

        return await AskWithGivenAsync(cancellationToken).ConfigureAwait(false)
            ?? await AskAsync(await tokens.LoadAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    private async Task<PlexUser?> AskWithGivenAsync(CancellationToken cancellationToken)
    {
        var token = await tokens.GetGivenAsync(cancellationToken).ConfigureAwait(false);
        if (await AskAsync(token, cancellationToken).ConfigureAwait(false) is { } user)
            return user;

        return token is not null && tokens.RejectGiven(token)
            ? await AskAsync(await tokens.GetGivenAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false)
            : null;
    }

    private async Task<PlexUser?> AskAsync(string? token, CancellationToken cancellationToken)
    {
        if (token is null || _refused.Contains(token))
            return null;

        try
        {
            return await new UsersClient(plex.WithAccessToken(token).Transport).GetUserAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PlexApiException exception) when (IsRefusal(exception))
        {
            _refused.Add(token);
            return null;
        }
    }
}
