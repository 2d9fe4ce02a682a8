namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>The word for a status in the name of a type.</summary>
internal static class StatusName
{
    public static string Of(string status) => status.ToUpperInvariant() switch
    {
        "400" => "BadRequest",
        "401" => "Unauthorized",
        "402" => "PaymentRequired",
        "403" => "Forbidden",
        "404" => "NotFound",
        "405" => "MethodNotAllowed",
        "406" => "NotAcceptable",
        "408" => "RequestTimeout",
        "409" => "Conflict",
        "410" => "Gone",
        "412" => "PreconditionFailed",
        "413" => "TooLarge",
        "415" => "UnsupportedMediaType",
        "422" => "Unprocessable",
        "429" => "TooManyRequests",
        "500" => "ServerError",
        "501" => "NotImplemented",
        "502" => "BadGateway",
        "503" => "Unavailable",
        "504" => "GatewayTimeout",
        "4XX" => "ClientError",
        "5XX" => "ServerFault",
        "DEFAULT" => "Default",
        _ => "Status" + CSharpName.Pascal(status).TrimStart('_'),
    };
}
