using System.Text.Json.Nodes;

namespace PlexSdk.Testing;

/// <summary>The answers to a caller that can not be identified, in the chosen format.</summary>
internal sealed class IdentityErrors(PlexTestErrorFormat format)
{
    public PlexAnswer Unauthorized => Answer(401, 1001, "User could not be authenticated");

    public PlexAnswer MissingClientIdentifier => Answer(400, 1000, "X-Plex-Client-Identifier is missing");

    private PlexAnswer Answer(int status, int code, string message) => format == PlexTestErrorFormat.Html
        ? HtmlPage.Answer(status)
        : new PlexAnswer(status) { ContentType = AnswerJson.ContentType, Body = AnswerJson.Write(Errors(status, code, message)) };

    private static JsonObject Errors(int status, int code, string message) => new()
    {
        ["errors"] = new JsonArray(new JsonObject { ["code"] = code, ["message"] = message, ["status"] = status }),
    };
}
