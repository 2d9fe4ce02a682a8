using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>
/// What is particular to one call, or a few: <c>client.With(new() { Timeout = TimeSpan.FromMinutes(5) })</c> gives a client
/// that calls so, and leaves the other as it is.
/// </summary>
/// <remarks>The options are read once, when the client is made; changing them later changes nothing.</remarks>
public sealed class PlexCallOptions
{
    /// <summary>
    /// Headers to send. One that the client, its options or the operation's arguments would send as well is replaced.
    /// <c>X-Plex-Token</c> is the token of these calls, and treated as one: an operation that needs no token is not sent it.
    /// </summary>
    /// <value>Default: empty.</value>
    public IDictionary<string, string> Headers { get; set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Query parameters to send, such as <c>["year>"] = 1990</c>. One that the operation's arguments would send as well is
    /// replaced. A list is sent as one parameter for each of its elements. No token: addresses end up in logs.
    /// </summary>
    /// <value>Default: empty.</value>
    public IDictionary<string, PlexJson> Query { get; set; } = new Dictionary<string, PlexJson>();

    /// <summary>As <c>PlexClientOptions.MaxResponseBytes</c>, in bytes.</summary>
    /// <value>Default: <see langword="null" />: the client's. From 1 to 1,073,741,824 (1 GiB).</value>
    public int? MaxResponseBytes { get; set; }

    /// <summary>As <c>PlexClientOptions.Timeout</c>.</summary>
    /// <value>Default: <see langword="null" />: the client's. <see cref="System.Threading.Timeout.InfiniteTimeSpan" /> sets no limit.</value>
    public TimeSpan? Timeout { get; set; }
}
