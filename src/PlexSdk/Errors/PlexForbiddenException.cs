namespace PlexSdk;

/// <summary>403: the server does not allow this with the token that was sent.</summary>
public class PlexForbiddenException : PlexApiException
{
    /// <inheritdoc cref="PlexApiException(string, PlexErrorAnswer, Exception)" />
    public PlexForbiddenException(string message, PlexErrorAnswer answer, Exception? innerException = null)
        : base(message, answer, innerException)
    {
    }
}
