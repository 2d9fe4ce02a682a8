using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>
/// What of one call must not be seen in any text or exception: the token that it was sent with, and whatever looks like one.
/// </summary>
internal readonly struct Secrets(string? token)
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _token = token;

    /// <summary>Whether a token was sent.</summary>
    public bool HasToken => _token is not null;

    /// <summary>The text with every secret masked.</summary>
    public string Mask(string text) => Redactor.Redact(text, _token);

    /// <summary>JSON with every secret masked; <paramref name="name" /> is that of the member whose value it is.</summary>
    public JToken Mask(string name, JToken value) => JsonRedactor.Redact(name, value, _token);

    /// <summary>The exception itself, or, where a secret is in it or in what caused it, one that says the same without it.</summary>
    public Exception Mask(Exception exception) => !AreIn(exception) ? exception
        : exception is HttpRequestException failure ? Masked(failure)
        : new IOException(Mask(exception.Message));

    /// <inheritdoc cref="Mask(Exception)" />
    public HttpRequestException Mask(HttpRequestException exception) => AreIn(exception) ? Masked(exception) : exception;

    public bool AreIn(string text) => Mask(text) != text;

    private bool AreIn(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (AreIn(cause.Message))
            {
                return true;
            }
        }

        return false;
    }

    private HttpRequestException Masked(HttpRequestException exception) =>
#if NETSTANDARD2_0
        new(Mask(exception.Message));
#else
        new(exception.HttpRequestError, Mask(exception.Message), inner: null, exception.StatusCode);
#endif
}
