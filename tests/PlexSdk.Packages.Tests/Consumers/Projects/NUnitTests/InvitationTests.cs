using NUnit.Framework;
using PlexSdk;
using PlexSdk.Testing;

namespace Consumer;

public sealed class InvitationTests
{
    [Test]
    public async Task A_server_inside_the_test_gives_a_token()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var plex = new PlexClient(new PlexClientOptions
        {
            ServerUri = server.BaseUri,
            AccessToken = server.AdminToken,
            ClientIdentifier = "consumer",
        });

        var answer = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

        Assert.That(answer.MediaContainer.Token, Does.StartWith("transient-"));
    }
}
