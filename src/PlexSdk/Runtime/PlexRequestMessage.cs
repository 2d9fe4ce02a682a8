using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>What handlers of an <see cref="HttpClient" /> must know of a request that a Plex client sends. For packages beside this one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlexRequestMessage
{
    private const string Probe = "PlexSdk.Probe";
    private const string SecretValues = "PlexSdk.Secrets";

    /// <summary>
    /// Whether the request asks an address who it is, before anything is sent there. Such a request has its own time, and its
    /// failure is a result: it is neither repeated nor counted.
    /// </summary>
    /// <param name="message">The request.</param>
    /// <returns><see langword="true" /> for a probe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message" /> is <see langword="null" />.</exception>
    public static bool IsProbe(HttpRequestMessage message) =>
        RequestItems.Get<string>(PlexArgument.NotNull(message, nameof(message)), Probe) is not null;

    /// <summary>The request's address without the secrets in it, for logs.</summary>
    /// <param name="message">The request.</param>
    /// <returns>The address, or <see langword="null" /> where it has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message" /> is <see langword="null" />.</exception>
    public static Uri? ShownUri(HttpRequestMessage message) =>
        RequestItems.Get<Uri>(PlexArgument.NotNull(message, nameof(message)), CoveredAddress.ShownName) ?? message.RequestUri;

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

    internal static void MarkAsProbe(HttpRequestMessage message) => RequestItems.Set(message, Probe, Probe);

    /// <summary>Lets handlers know what of the request must not be seen.</summary>
    internal static void MarkSecrets(HttpRequestMessage message, IReadOnlyList<string> values) => RequestItems.Set(message, SecretValues, values);

    private static Secrets SecretsOf(HttpRequestMessage message)
    {
        var secrets = default(Secrets).WithCredentialsOf(PlexArgument.NotNull(message, nameof(message)));
        return (RequestItems.Get<IReadOnlyList<string>>(message, SecretValues) ?? []).Aggregate(secrets, static (known, value) => known.With(value));
    }
}
