namespace PlexSdk;

/// <summary>401: the token is missing, unknown or expired.</summary>
/// <inheritdoc cref="PlexApiException(string, PlexErrorAnswer, Exception)" path="/param" />
public class PlexUnauthorizedException(string message, PlexErrorAnswer answer, Exception? innerException = null)
    : PlexApiException(message, answer, innerException);
