namespace PlexSdk;

/// <summary>401: the token is missing, unknown or expired.</summary>
public class PlexUnauthorizedException : PlexApiException
{
    /// <inheritdoc cref="PlexApiException(string, PlexErrorAnswer, Exception)" />
    public PlexUnauthorizedException(string message, PlexErrorAnswer answer, Exception? innerException = null)
        : base(message, answer, innerException)
    {
    }
}
