using System.Globalization;
using System.Net;

namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>The word for a status in the name of a type.</summary>
internal static class StatusName
{
    public static string Of(string status) => status.ToUpperInvariant() switch
    {
        "413" => "TooLarge",
        "422" => "Unprocessable",
        "500" => "ServerError",
        "503" => "Unavailable",
        "400" or "401" or "402" or "403" or "404" or "405" or "406" or "408" or "409" or "410" or "412" or "415" or "429" or "501" or "502" or "504" =>
            ((HttpStatusCode)int.Parse(status, CultureInfo.InvariantCulture)).ToString(),
        "4XX" => "ClientError",
        "5XX" => "ServerFault",
        "DEFAULT" => "Default",
        _ => "Status" + CSharpName.Pascal(status).TrimStart('_'),
    };
}
