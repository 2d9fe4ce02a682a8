namespace PlexSdk.Account;

/// <summary>
/// Keeps the account's token between runs. <see cref="PlexTokenFile" /> is one; another may encrypt it. What it throws is thrown by the
/// call that needed it.
/// </summary>
public interface IPlexTokenStore
{
    /// <summary>Gives the token that was saved last.</summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The token, or <see langword="null" /> where there is none.</returns>
    ValueTask<string?> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Saves a token in place of the one before.</summary>
    /// <param name="token">The token. Who has it has the account.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>A task that ends when the token would survive the end of the process.</returns>
    ValueTask SaveAsync(string token, CancellationToken cancellationToken);

    /// <summary>Forgets the token, if there is one.</summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>A task that ends when there is none any more.</returns>
    ValueTask ClearAsync(CancellationToken cancellationToken);
}
