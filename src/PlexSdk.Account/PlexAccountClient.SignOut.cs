namespace PlexSdk.Account;

/// <content>The end of a token, and what keeps it from ending.</content>
public partial class PlexAccountClient
{
    /// <inheritdoc />
    public async Task SignOutAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await Users.SignOutAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PlexApiException exception) when (TokenCheck.IsRefusal(exception))
        {
            // It is signed out already.
        }

        await _tokens.ForgetAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public Task PingAsync(CancellationToken cancellationToken = default) => Users.PingAsync(cancellationToken);
}
