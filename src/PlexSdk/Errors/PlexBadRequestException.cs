namespace PlexSdk;

/// <summary>400: a parameter is missing or has a wrong value.</summary>
/// <inheritdoc cref="PlexApiException(string, PlexErrorAnswer, Exception)" path="/param" />
public class PlexBadRequestException(string message, PlexErrorAnswer answer, Exception? innerException = null)
    : PlexApiException(message, answer, innerException);
