namespace PlexSdk.Runtime;

internal sealed class NoAccessToken : AccessTokenSource
{
    public static readonly NoAccessToken Instance = new(null);

    /// <summary>Sends the header without a value, which keeps an <see cref="HttpClient" /> from adding its own.</summary>
    public static readonly NoAccessToken Blank = new("");

    private readonly string? _sent;

    private NoAccessToken(string? sent) => _sent = sent;

    public override ValueTask<string?> GetAsync(CancellationToken cancellationToken) => new(_sent);
}
