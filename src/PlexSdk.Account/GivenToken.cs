using System.Diagnostics;

namespace PlexSdk.Account;

/// <summary>The options' token or provider as a source. It cannot have another one after a refusal.</summary>
internal sealed class GivenToken(string? token, Func<CancellationToken, ValueTask<string?>>? provider) : IAccessTokenSource
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _token = token;

    /// <summary>The token or the provider of options, or <see langword="null" /> where they have neither.</summary>
    public static GivenToken? Of(PlexClientOptions options) =>
        options.AccessToken is null && options.AccessTokenProvider is null ? null : new(options.AccessToken, options.AccessTokenProvider);

    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) =>
        provider is null ? new(_token) : provider(cancellationToken);

    public bool Reject(string accessToken) => false;
}
