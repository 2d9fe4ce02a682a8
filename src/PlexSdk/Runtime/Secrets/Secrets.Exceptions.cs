namespace PlexSdk.Runtime;

/// <content>Exceptions that quote what was sent.</content>
internal readonly partial struct Secrets
{
    /// <summary>The exception itself, or, where a secret is in it or in what caused it, one that says the same without it.</summary>
    public Exception Mask(Exception exception) => !AreIn(exception) ? exception
        : exception is HttpRequestException failure ? Masked(failure)
        : new IOException(Mask(exception.Message));

    /// <inheritdoc cref="Mask(Exception)" />
    public HttpRequestException Mask(HttpRequestException exception) => AreIn(exception) ? Masked(exception) : exception;

    private bool AreIn(Exception? exception) => exception is not null && (AreIn(exception.Message) || AreIn(exception.InnerException));

    private HttpRequestException Masked(HttpRequestException exception) =>
#if NETSTANDARD2_0
        new(Mask(exception.Message));
#else
        new(exception.HttpRequestError, Mask(exception.Message), inner: null, exception.StatusCode);
#endif
}
