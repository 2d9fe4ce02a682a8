namespace PlexSdk.Runtime;

/// <summary>What a transport sends with every request, and the limits of a call. Whoever makes it has checked the values.</summary>
/// <param name="BaseAddress">The server's address with a slash at its end, so that a path prefix is kept.</param>
/// <param name="Headers">The headers of every request but the token. One that the <see cref="HttpClient" /> has is not sent.</param>
/// <param name="Timeout">How long a call may take, or <see cref="System.Threading.Timeout.InfiniteTimeSpan" />.</param>
/// <param name="TimeProvider">The clock for it.</param>
/// <param name="MaxResponseBytes">How long the body of a success may be; <see langword="null" /> leaves it to the request.</param>
/// <param name="MaxErrorBytes">How much of the body of an error is kept.</param>
internal sealed record TransportSettings(
    string BaseAddress, KeyValuePair<string, string>[] Headers, TimeSpan Timeout, TimeProvider TimeProvider, int? MaxResponseBytes, int MaxErrorBytes)
{
    /// <summary>What a derived client sends of its own.</summary>
    public CallSettings Call { get; init; } = CallSettings.None;

    /// <summary>Whether no token may be sent, nor credentials that the <see cref="HttpClient" /> has.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>How long the body of a success may be.</summary>
    public int LimitOf(PlexRequest request) => MaxResponseBytes ?? request.UsualMaxResponseBytes;

    /// <summary>Whether requests ask an address who it is, so that handlers neither repeat nor count them.</summary>
    public bool IsProbe { get; init; }
}
