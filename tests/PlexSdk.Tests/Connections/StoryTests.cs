namespace PlexSdk.Tests.Connections;

/// <summary>What docs/connections.md tells, from the owner's token to a call with the device's.</summary>
public class StoryTests : ConnectFixture
{
    [Test]
    public async Task From_the_owners_token_to_a_call_to_the_source()
    {
        var home = await StartAsync("home");
        var shared = await StartAsync();
        home.AddSource(shared);
        using var owner = new PlexClient(new PlexClientOptions
        {
            ServerUri = home.BaseUri,
            AccessToken = home.AdminToken,
            ClientIdentifier = "Postman",
        });
        using var tokens = new TransientTokenSource(owner);
        using var delegated = new PlexClient(new PlexClientOptions
        {
            ServerUri = home.BaseUri,
            AccessTokenProvider = tokens.GetTokenAsync,
            ClientIdentifier = "Postman",
        });

        var best = await delegated.ConnectAsync(PlexSource.Server(Machine));
        await best.Client.Authentication.GetSourceConnectionInformationAsync(PlexSource.Server(Machine));

        Assert.That(home.Requests.Select(request => request.ToString()), Is.EqualTo(new[] { "POST /security/token", "GET /security/resources" }));
        Assert.That(home.Requests[1].Header("X-Plex-Token"), Is.EqualTo(await tokens.GetTokenAsync()));
        Assert.That(shared.Requests.Select(request => request.ToString()), Is.EqualTo(new[] { "GET /identity", "GET /security/resources" }));
        Assert.That(HeaderValues(shared), Has.None.EqualTo(home.AdminToken).And.None.EqualTo(await tokens.GetTokenAsync()));
    }
}
