using System.Net;
#if !NETSTANDARD2_0
using System.Text;
#endif
using PlexSdk.Handlers;
using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>Makes the handler that an <see cref="HttpClient" /> for Plex should have.</summary>
/// <remarks>
/// It follows no redirect, because .NET sends the custom header <c>X-Plex-Token</c> along to whatever host a redirect
/// names (observed; only <c>Authorization</c> is taken away). <see cref="PlexClient" /> itself follows redirects that
/// stay on the server. It also keeps no cookies, decompresses responses and, on .NET 8 and newer, sends header values as
/// UTF-8, so that device names may have any character. It masks the request's token in what .NET reports of an answer that
/// is not HTTP and repeats it.
/// </remarks>
public static class PlexHttpHandler
{
    /// <summary>Makes a handler that is safe to send tokens with.</summary>
    /// <returns>A new handler, which the caller disposes or hands to an <see cref="HttpClient" />.</returns>
#if NETSTANDARD2_0
    public static HttpMessageHandler Create() => CreateClientHandler(static _ => { });
#else
    public static HttpMessageHandler Create() => Create(static _ => { });

    /// <summary>Makes a handler that is safe to send tokens with, and lets the caller adjust it.</summary>
    /// <param name="configure">Adjusts the handler: certificates, a proxy, connection limits.</param>
    /// <returns>A new handler, which the caller disposes or hands to an <see cref="HttpClient" />.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure" /> is <see langword="null" />.</exception>
    public static HttpMessageHandler Create(Action<SocketsHttpHandler> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            // Addresses change while a process runs: a new connection asks DNS again.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        };
        configure(handler);
#if NET9_0_OR_GREATER
        if (handler.ActivityHeadersPropagator is { } propagator)
            handler.ActivityHeadersPropagator = new TraceGuard(propagator);
#endif
        return new TokenGuard(handler);
    }
#endif

    /// <summary>
    /// Makes a handler that is safe to send tokens with, and lets the caller adjust it, where there is no
    /// <c>SocketsHttpHandler</c>: on the .NET Framework, and in libraries for .NET Standard 2.0. Elsewhere <c>Create</c> can do more.
    /// </summary>
    /// <param name="configure">Adjusts the handler: certificates, a proxy, connection limits.</param>
    /// <returns>A new handler, which the caller disposes or hands to an <see cref="HttpClient" />.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure" /> is <see langword="null" />.</exception>
    public static HttpMessageHandler CreateClientHandler(Action<HttpClientHandler> configure)
    {
        PlexArgument.NotNull(configure, nameof(configure));
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
        configure(handler);
        return new TokenGuard(handler);
    }

    /// <summary>
    /// Makes an <see cref="HttpClient" /> for requests that have secrets in their addresses, as plex.tv's have: .NET's own events and
    /// metrics see such an address without them.
    /// </summary>
    /// <param name="handler">
    /// The handler to send through. <see langword="null" />: one like that of <see cref="Create()" /> which, on .NET 8 and newer, makes no
    /// activities (<c>ActivityHeadersPropagator</c> is <see langword="null" />), because an activity has the whole address. A handler of
    /// your own sees the true addresses: see to its activities and logs yourself.
    /// </param>
    /// <param name="disposeHandler">Whether the handler ends with the client.</param>
    /// <returns>A new client without a timeout of its own, which the caller disposes.</returns>
    public static HttpClient CreateClient(HttpMessageHandler? handler = null, bool disposeHandler = true) =>
        new CoveringHttpClient(handler ?? CreateSilent(), disposeHandler) { Timeout = Timeout.InfiniteTimeSpan };

#if NETSTANDARD2_0
    private static HttpMessageHandler CreateSilent() => Create();
#else
    private static HttpMessageHandler CreateSilent() => Create(static handler => handler.ActivityHeadersPropagator = null);
#endif
}
