namespace PlexSdk.Runtime;

/// <summary>Which exception a status is: the one table of it.</summary>
internal static class StatusExceptions
{
    public static PlexApiException Create(string message, PlexErrorAnswer answer, Exception? cause) => answer.StatusCode switch
    {
        400 => new PlexBadRequestException(message, answer, cause),
        401 => new PlexUnauthorizedException(message, answer, cause),
        403 => new PlexForbiddenException(message, answer, cause),
        _ => new PlexApiException(message, answer, cause),
    };
}
