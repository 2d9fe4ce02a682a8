namespace PlexSdk.Account;

/// <summary>A token as plex.tv gave it. One that no header can hold is a wrong answer, and neither stored nor sent.</summary>
internal static class ReceivedToken
{
    /// <summary>Gives the token back.</summary>
    /// <exception cref="PlexApiException">There is none, or it has white space or a control character.</exception>
    public static string Check(string? token, string operationId, int status, string whose) =>
        token is not null && StateFile.IsValue(token)
            ? token
            : throw new PlexApiException(
                $"{operationId}: plex.tv's answer has no token {whose} that could be sent.",
                new PlexErrorAnswer { OperationId = operationId, StatusCode = status });
}
