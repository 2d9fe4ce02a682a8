namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>
/// Which exception of PlexSdk a status of the document becomes: the runtime's table of the same name, as text. A test holds the two together.
/// </summary>
internal static class StatusExceptions
{
    /// <summary>What every status without an exception of its own becomes.</summary>
    public const string Other = "PlexApiException";

    public static string Of(string status) => status switch
    {
        "400" => "PlexBadRequestException",
        "401" => "PlexUnauthorizedException",
        "403" => "PlexForbiddenException",
        _ => Other,
    };
}
