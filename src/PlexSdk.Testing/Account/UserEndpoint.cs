using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>The account behind a token: who it is, that the token is still used, and its end.</summary>
internal sealed class UserEndpoint(AccountDoorkeeper doorkeeper, UserList users, SessionList sessions)
{
    public PlexAnswer Describe(HttpRequest http) => doorkeeper.AdmitUser(http, (user, token) =>
        AccountJson.Answer(StatusCodes.Status200OK, user, token, users));

    public PlexAnswer Ping(HttpRequest http) => doorkeeper.AdmitUser(http, (_, _) =>
        new PlexAnswer(StatusCodes.Status200OK) { XmlRoot = "ping", Document = new JsonObject { ["pong"] = true } });

    public PlexAnswer SignOut(HttpRequest http) => doorkeeper.AdmitUser(http, (_, token) =>
    {
        sessions.End(token);
        return new PlexAnswer(StatusCodes.Status204NoContent);
    });
}
