using PlexSdk.Packages.Tests.Support;
using PlexSdk.Testing;

namespace PlexSdk.Packages.Tests.Consumers;

/// <summary>What the consumers call.</summary>
internal static class Servers
{
    public static async Task<PlexTestAccountServer> StartAccountsAsync(PlexTestServer server)
    {
        var tv = await PlexTestAccountServer.StartAsync(new() { SignsInAtOnce = true });
        tv.AddResource(PlexTestResource.Of(server) with { SharedWith = [tv.AddHomeUser(PlexTestUser.Managed("Kid", homePin: "1234"))] });
        return tv;
    }

    public static Command Calling(PlexTestServer server, PlexTestAccountServer tv, Command program)
    {
        program.Environment["PLEX_ACCOUNT_URL"] = tv.ApiUri.AbsoluteUri;
        program.Environment["PLEX_TOKEN_FILE"] = Path.Combine(TemporaryFolders.Create($"token-{Guid.NewGuid():N}"), "account.token");
        program.Environment["PLEX_URL"] = server.BaseUri.AbsoluteUri;
        program.Environment["PLEX_TOKEN"] = server.AdminToken;
        program.Environment["PLEX_SOURCE"] = $"server://{server.MachineIdentifier}";
        return program;
    }
}
