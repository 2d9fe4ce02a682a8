using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>What handlers of an <see cref="HttpClient" /> must know of a request that a Plex client sends. For packages beside this one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlexRequestMessage
{
    private const string Probe = "PlexSdk.Probe";

#if !NETSTANDARD2_0
    private static readonly HttpRequestOptionsKey<bool> ProbeKey = new(Probe);
#endif

    /// <summary>
    /// Whether the request asks an address who it is, before anything is sent there. Such a request has its own time, and its
    /// failure is a result: it is neither repeated nor counted.
    /// </summary>
    /// <param name="message">The request.</param>
    /// <returns><see langword="true" /> for a probe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message" /> is <see langword="null" />.</exception>
    public static bool IsProbe(HttpRequestMessage message) =>
#if NETSTANDARD2_0
        PlexArgument.NotNull(message, nameof(message)).Properties.ContainsKey(Probe);
#else
        PlexArgument.NotNull(message, nameof(message)).Options.TryGetValue(ProbeKey, out _);
#endif

    /// <summary>Masks the request's credentials in a text, and whatever looks like a token.</summary>
    /// <param name="message">The request.</param>
    /// <param name="text">What a server or a handler said.</param>
    /// <returns>The text without secrets.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    public static string Mask(HttpRequestMessage message, string text) => SecretsOf(message).Mask(PlexArgument.NotNull(text, nameof(text)));

    /// <summary>The exception itself, or, where a secret of the request is in it or in what caused it, one that says the same without it.</summary>
    /// <param name="message">The request.</param>
    /// <param name="exception">What a handler threw.</param>
    /// <returns>An exception without secrets.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    public static HttpRequestException Mask(HttpRequestMessage message, HttpRequestException exception) =>
        SecretsOf(message).Mask(PlexArgument.NotNull(exception, nameof(exception)));

    internal static void MarkAsProbe(HttpRequestMessage message) =>
#if NETSTANDARD2_0
        message.Properties[Probe] = true;
#else
        message.Options.Set(ProbeKey, true);
#endif

    private static Secrets SecretsOf(HttpRequestMessage message) => default(Secrets).WithCredentialsOf(PlexArgument.NotNull(message, nameof(message)));
}
