using System.Diagnostics;

namespace PlexSdk.Runtime;

internal sealed class StaticAccessToken(string token, string paramName) : AccessTokenSource
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _token = HeaderValue.CheckToken(token, paramName);

    public override ValueTask<string?> GetAsync(CancellationToken cancellationToken) => new(_token);
}
