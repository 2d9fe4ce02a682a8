using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>The operations with <see cref="PlexSource" /> in place of a string, for every <see cref="IAuthenticationClient" />.</summary>
public static class AuthenticationClientExtensions
{
    /// <inheritdoc cref="IAuthenticationClient.GetSourceConnectionInformationAsync" />
    /// <param name="client">The client that asks.</param>
    /// <param name="source">The source.</param>
    /// <param name="refresh">Whether the server looks the source up anew instead of answering from its cache. Older servers ignore it.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="source" /> is the default value.</exception>
    public static Task<GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(
        this IAuthenticationClient client, PlexSource source, bool? refresh = null, CancellationToken cancellationToken = default) =>
        PlexArgument.NotNull(client, nameof(client)).GetSourceConnectionInformationAsync(
            source != default
                ? source.ToString()
                : throw new ArgumentException("The source names nothing. Make it with PlexSource.Server, Provider or Parse.", nameof(source)),
            refresh,
            cancellationToken);
}
