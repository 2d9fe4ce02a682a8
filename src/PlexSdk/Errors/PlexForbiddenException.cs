namespace PlexSdk;

/// <summary>403: the server does not allow this with the token that was sent.</summary>
/// <inheritdoc cref="PlexApiException(string, PlexErrorAnswer, Exception)" path="/param" />
public class PlexForbiddenException(string message, PlexErrorAnswer answer, Exception? innerException = null)
    : PlexApiException(message, answer, innerException);
