namespace PlexSdk;

/// <summary>400: a parameter is missing or has a wrong value.</summary>
public class PlexBadRequestException : PlexApiException
{
    /// <inheritdoc cref="PlexApiException(string, PlexErrorAnswer, Exception)" />
    public PlexBadRequestException(string message, PlexErrorAnswer answer, Exception? innerException = null)
        : base(message, answer, innerException)
    {
    }
}
