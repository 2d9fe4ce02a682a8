namespace PlexSdk.Runtime;

internal class ProvidedAccessToken(Func<CancellationToken, ValueTask<string?>> provider) : AccessTokenSource
{
    public override async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        var token = await Patiently(provider(cancellationToken), cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(token) ? null : HeaderValue.CheckToken(token!, nameof(PlexClientOptions.AccessTokenProvider));
    }

    // A provider that does not listen to its token must not outlast the call.
    private static ValueTask<string?> Patiently(ValueTask<string?> token, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        token.IsCompleted ? token : new(token.AsTask().WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken));
#else
        token.IsCompleted ? token : new(token.AsTask().WaitAsync(cancellationToken));
#endif
}
