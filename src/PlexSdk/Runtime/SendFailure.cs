namespace PlexSdk.Runtime;

/// <summary>Failures of an <see cref="HttpClient" /> that its users could not make sense of, or that hold a token.</summary>
internal static class SendFailure
{
    private const string OutsideAscii =
        "The request could not be sent. One of the identity options, such as DeviceName, has characters outside ASCII, which a handler sends only if "
        + "its RequestHeaderEncodingSelector allows: PlexHttpHandler.Create() makes such a handler.";

    /// <summary>The exception to throw instead, or <see langword="null" /> where the one that came says it all.</summary>
    public static Exception? Explain(Exception exception, HttpClient http, Secrets secrets, CancellationToken cancellationToken) => exception switch
    {
        HttpRequestException { InnerException: null } when exception.Message.Contains("ASCII", StringComparison.Ordinal) =>
            new HttpRequestException(OutsideAscii, exception),
        HttpRequestException failure when secrets.Mask(failure) is var masked && masked != failure => masked,
#if NETSTANDARD2_0
        // Newer frameworks say themselves that it was the Timeout of the HttpClient.
        OperationCanceledException { InnerException: null } when !cancellationToken.IsCancellationRequested && http.Timeout != Timeout.InfiniteTimeSpan =>
            Deadline.TimedOut("The request took longer than the Timeout of the HttpClient, or that was disposed.", exception),
#endif
        _ => null,
    };
}
