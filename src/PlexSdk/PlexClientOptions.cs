using System.Diagnostics;

namespace PlexSdk;

/// <summary>Where a Plex Media Server is, and who calls it.</summary>
public partial class PlexClientOptions
{
    private const int UsualMaxResponseBytes = 1024 * 1024;

    private int? _maxResponseBytes;

    /// <summary>
    /// The server's address: absolute, <c>http</c> or <c>https</c>, without user information, query or fragment. A path
    /// prefix, as a reverse proxy has, is kept whether or not it ends in a slash.
    /// </summary>
    /// <value>Default: <c>http://localhost:32400</c>, where a Plex Media Server listens.</value>
    public Uri ServerUri { get; set; } = new("http://localhost:32400");

    /// <summary>The caller's token, sent as <c>X-Plex-Token</c> (documented by Plex).</summary>
    /// <value>
    /// Default: <see langword="null" />: no token is sent and the server decides. Not together with
    /// <see cref="AccessTokenProvider" /> or <see cref="AccessTokenSource" />.
    /// </value>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessToken { get; set; }

    /// <summary>
    /// Gives the caller's token anew for each call; <see langword="null" /> or an empty string sends none. It does not learn
    /// of a 401: for a token that is renewed after one, set <see cref="AccessTokenSource" />. Its cancellation token ends with the
    /// call; a provider that blocks its thread is not interrupted by <see cref="Timeout" />.
    /// </summary>
    /// <value>
    /// Default: <see langword="null" />. Not together with <see cref="AccessToken" /> or <see cref="AccessTokenSource" />.
    /// </value>
    public Func<CancellationToken, ValueTask<string?>>? AccessTokenProvider { get; set; }

    /// <summary>
    /// Gives the caller's token anew for each call and learns of a 401, after which the call is sent once more with a new
    /// token.
    /// </summary>
    /// <value>
    /// Default: <see langword="null" />. Not together with <see cref="AccessToken" /> or <see cref="AccessTokenProvider" />.
    /// </value>
    public IAccessTokenSource? AccessTokenSource { get; set; }

    /// <summary>
    /// Identifies this installation of the application, sent as <c>X-Plex-Client-Identifier</c>. Required. It must stay
    /// the same between runs, since a new one registers a new device, and differ between installations (documented by
    /// Plex, and observed).
    /// </summary>
    public string ClientIdentifier { get; set; } = "";

    /// <summary>The name of the application, sent as <c>X-Plex-Product</c>.</summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? Product { get; set; }

    /// <summary>The version of the application, sent as <c>X-Plex-Version</c>.</summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? Version { get; set; }

    /// <summary>The platform that the application runs on, sent as <c>X-Plex-Platform</c>.</summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? Platform { get; set; }

    /// <summary>The version of the platform, sent as <c>X-Plex-Platform-Version</c>.</summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? PlatformVersion { get; set; }

    /// <summary>The kind of device that the application runs on, sent as <c>X-Plex-Device</c>.</summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? Device { get; set; }

    /// <summary>
    /// The name that people gave the device, sent as <c>X-Plex-Device-Name</c>. Characters outside ASCII need .NET 8 or
    /// newer, and with an <see cref="HttpClient" /> of your own a handler like the one of
    /// <see cref="PlexHttpHandler.Create()" />.
    /// </summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? DeviceName { get; set; }

    /// <summary>The vendor of the device, sent as <c>X-Plex-Device-Vendor</c>.</summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? DeviceVendor { get; set; }

    /// <summary>The model of the device, sent as <c>X-Plex-Model</c>.</summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? Model { get; set; }

    /// <summary>The marketplace that the application was installed from, sent as <c>X-Plex-Marketplace</c>.</summary>
    /// <value>Default: <see langword="null" />: not sent.</value>
    public string? Marketplace { get; set; }

    /// <summary>
    /// How long one call may take, everything included: the token provider, the connection, the headers and the body. Of a
    /// streamed body, until it is read to its end or disposed.
    /// </summary>
    /// <value>Default: 100 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan" /> sets no limit.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The size up to which a response is read, in bytes, counted after decompression.</summary>
    /// <value>
    /// Default: 1,048,576 (1 MiB), and 67,108,864 (64 MiB) for the operations of clients that were generated from other documents. A
    /// value that is set, the default as well, counts for all of them. From 1 to 1,073,741,824 (1 GiB).
    /// </value>
    public int MaxResponseBytes
    {
        get => _maxResponseBytes ?? UsualMaxResponseBytes;
        set => _maxResponseBytes = value;
    }

    /// <summary>How much of an error's body is kept in <see cref="PlexApiException.ResponseBody" />, in bytes.</summary>
    /// <value>Default: 65,536 (64 KiB). From 0, which keeps nothing, to 1,073,741,824 (1 GiB).</value>
    public int MaxErrorBytes { get; set; } = 64 * 1024;

    /// <summary>The clock that <see cref="Timeout" /> is measured by. Tests replace it.</summary>
    /// <value>Default: <see cref="TimeProvider.System" />.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
