using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace PlexSdk.Testing;

/// <summary>The HTML that a Plex Media Server sends for an error. (O for 401; U that the other pages look alike)</summary>
internal static class HtmlPage
{
    public const string ContentType = "text/html";

    public static PlexAnswer Answer(int status) => new(status)
    {
        ContentType = ContentType,
        Body = Encoding.UTF8.GetBytes(Text(status, ReasonPhrases.GetReasonPhrase(status))),
    };

    private static string Text(int status, string reason) =>
        $"<html><head><title>{reason}</title></head><body><h1>{$"{status} {reason}".TrimEnd()}</h1></body></html>";
}
