using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <content>Transports that differ from this one in what they send, and share everything else.</content>
public sealed partial class PlexTransport
{
    /// <summary>Gives a transport whose calls have headers, query parameters, a limit or a timeout of their own.</summary>
    /// <param name="options">What is particular to the calls.</param>
    /// <returns>The transport. It is cheap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">An option has a value that cannot be used.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PlexTransport With(PlexCallOptions options)
    {
        var headers = PlexArgument.NotNull(options, nameof(options)).Headers ?? new Dictionary<string, string>();
        var token = headers.FirstOrDefault(static header => IsToken(header.Key)).Value;
        var settings = Settings with
        {
            Timeout = options.Timeout is { } timeout ? OptionLimits.CheckTimeout(timeout, nameof(options)) : Settings.Timeout,
            MaxResponseBytes = options.MaxResponseBytes is { } bytes ? OptionLimits.CheckResponseBytes(bytes, nameof(options)) : Settings.MaxResponseBytes,
            Call = Settings.Call.With(headers.Where(static header => !IsToken(header.Key)), options.Query ?? new Dictionary<string, PlexJson>()),
        };
        return With(settings, token is null ? Tokens : new StaticToken(PlexArgument.NotEmpty(token, nameof(options)), nameof(options)));
    }

    internal PlexTransport With(IAccessTokenSource tokens) => new(_http, Settings, tokens);

    internal PlexTransport With(TransportSettings settings, IAccessTokenSource tokens) => new(_http, settings, tokens);

    internal PlexTransport With(PageRequest page) =>
        With(Settings with { Call = Settings.Call.With(page.Headers, []) with { Page = page.Marks, CancellationToken = page.CancellationToken } }, Tokens);

    private static bool IsToken(string header) => string.Equals(header, PlexHeaders.Token, StringComparison.OrdinalIgnoreCase);
}
