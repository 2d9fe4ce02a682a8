using PlexSdk.Runtime;

namespace PlexSdk.Account;

/// <content>The users of a Home.</content>
public partial class PlexAccountClient
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<PlexHomeUser>> GetHomeUsersAsync(CancellationToken cancellationToken = default) =>
        (await Home.GetHomeUsersAsync(cancellationToken).ConfigureAwait(false)).Users;

    /// <inheritdoc cref="IPlexAccountClient.SwitchUserAsync" />
    public async Task<PlexAccountClient> SwitchUserAsync(PlexHomeUser user, string? pin = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(PlexArgument.NotNull(user, nameof(user)).Uuid))
            throw new ArgumentException($"The user '{user.Title ?? user.Username}' has no Uuid, so plex.tv cannot be asked to switch to them.", nameof(user));

        var switched = await Home.SwitchHomeUserAsync(user.Uuid!, pin, cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(switched.AuthToken)
            ? throw new PlexApiException(
                $"switchHomeUser: plex.tv's answer has no token for the user '{user.Title ?? user.Username}'.",
                new PlexErrorAnswer { OperationId = "switchHomeUser", StatusCode = 201 })
            : new PlexAccountClient(this, switched.AuthToken!);
    }

    async Task<IPlexAccountClient> IPlexAccountClient.SwitchUserAsync(PlexHomeUser user, string? pin, CancellationToken cancellationToken) =>
        await SwitchUserAsync(user, pin, cancellationToken).ConfigureAwait(false);
}
