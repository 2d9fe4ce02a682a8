namespace PlexSdk;

/// <summary>
/// The server gave another response than the documented success: an error, a redirect to elsewhere, a body that is not
/// Plex's or one that is too long.
/// </summary>
/// <remarks>No token appears in it: neither the caller's nor one of the response, which are masked in every member.</remarks>
public class PlexApiException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong, in words. Must not hold a token.</param>
    /// <param name="answer">What the server answered.</param>
    /// <param name="innerException">What caused it, if anything did.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer" /> is <see langword="null" />.</exception>
    public PlexApiException(string message, PlexErrorAnswer answer, Exception? innerException = null)
        : base(message, innerException) =>
        Answer = answer ?? throw new ArgumentNullException(nameof(answer));

    /// <summary>What the server answered, as one value.</summary>
    public PlexErrorAnswer Answer { get; }

    /// <summary>The HTTP status code.</summary>
    public int StatusCode => Answer.StatusCode;

    /// <summary>
    /// The body as text with tokens masked, or <see langword="null" /> where there was none. A body that is longer than
    /// <c>MaxErrorBytes</c> is cut, and says so at its end.
    /// </summary>
    public string? ResponseBody => Answer.ResponseBody;

    /// <summary>The media type of the body, such as <c>text/html</c>, or <see langword="null" /> where the server named none.</summary>
    public string? ContentType => Answer.ContentType;

    /// <summary>The headers of the response, found whatever their case, with tokens masked.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => Answer.Headers;

    /// <summary>The operation's name in the OpenAPI document, such as <c>getTransientToken</c>.</summary>
    public string OperationId => Answer.OperationId;

    /// <summary>The errors that the body names, empty where it names none.</summary>
    public IReadOnlyList<PlexError> Errors => Answer.Errors;
}
