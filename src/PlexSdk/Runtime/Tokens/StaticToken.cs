using System.Diagnostics;

namespace PlexSdk.Runtime;

/// <summary>The same token for every request, or none.</summary>
/// <param name="token">The token; <see langword="null" /> sends none.</param>
/// <param name="paramName">The argument to blame for a token that cannot be sent.</param>
internal sealed class StaticToken(string? token, string paramName) : IAccessTokenSource
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _token = token is null ? null : HeaderValue.CheckToken(token, paramName);

    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) => new(_token);

    public bool Reject(string accessToken) => false;
}
