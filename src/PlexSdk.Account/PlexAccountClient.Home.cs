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
        return new PlexAccountClient(this, ReceivedToken.Check(switched.AuthToken, "switchHomeUser", 201, $"of the user '{user.Title ?? user.Username}'"));
    }

    async Task<IPlexAccountClient> IPlexAccountClient.SwitchUserAsync(PlexHomeUser user, string? pin, CancellationToken cancellationToken) =>
        await SwitchUserAsync(user, pin, cancellationToken).ConfigureAwait(false);
}
