using NUnit.Framework;
using PlexSdk;
using PlexSdk.Account;
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

    [Test]
    public async Task A_plex_tv_inside_the_test_signs_in()
    {
        await using var tv = await PlexTestAccountServer.StartAsync(new() { SignsInAtOnce = true });
        using var account = new PlexAccountClient(new PlexAccountOptions { ServerUri = tv.ApiUri, ClientIdentifier = "consumer", Product = "Consumer" });

        var user = await account.SignInAsync((_, _) => Task.CompletedTask);

        Assert.That(user.Title, Is.EqualTo("Owner"));
    }
}
