using PlexSdk.Testing;

namespace PlexSdk.DependencyInjection.Tests;

[CancelAfter(60_000)]
public class HandlerTests
{
    [Test]
    public async Task A_redirect_to_another_server_is_not_followed()
    {
        await using var other = await PlexTestServer.StartAsync();
        await using var host = await PlexHost.StartAsync();
        host.Server.Faults.Always(PlexFault.Redirect(other.BaseUri, 307));

        var exception = await Failure.Of<PlexApiException>(host.GetTokenAsync());

        Assert.That(exception.StatusCode, Is.EqualTo(307));
        Assert.That(other.Requests, Is.Empty);
    }

    [Test]
    public async Task A_device_name_may_have_any_character()
    {
        await using var host = await PlexHost.StartAsync(options => options.DeviceName = "Søren's 電視");

        await host.GetTokenAsync();

        Assert.That(host.Server.Requests[0].Header("X-Plex-Device-Name"), Is.EqualTo("Søren's 電視"));
    }

    [Test]
    public async Task The_HttpClient_can_be_configured_and_has_no_time_out_of_its_own()
    {
        var timeout = TimeSpan.Zero;
        await using var host = await PlexHost.StartAsync(build: plex => plex.ConfigureHttpClient(client =>
        {
            timeout = client.Timeout;
            client.DefaultRequestHeaders.UserAgent.ParseAdd("MyApp/1.0");
        }));

        await host.GetTokenAsync();

        Assert.That(timeout, Is.EqualTo(Timeout.InfiniteTimeSpan));
        Assert.That(host.Server.Requests[0].Header("User-Agent"), Is.EqualTo("MyApp/1.0"));
    }

    [Test]
    public async Task The_primary_handler_can_be_adjusted()
    {
        await using var server = await PlexTestServer.StartAsync(new PlexTestServerOptions { UseHttps = true });
        var services = new ServiceCollection();
        services.AddPlexClient(options =>
        {
            options.ServerUri = server.PlexDirectUri!;
            options.ClientIdentifier = "tests";
            options.AccessToken = server.AdminToken;
        }).ConfigurePrimaryHttpMessageHandler(() => server.CreateHandler());
        await using var provider = services.BuildServiceProvider();

        var answer = await provider.GetRequiredService<IAuthenticationClient>().GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

        Assert.That(answer.MediaContainer.Token, Does.StartWith("transient-"));
    }

    [Test]
    public async Task A_client_with_another_token_shares_connections_and_resilience()
    {
        await using var host = await PlexHost.StartAsync(options => options.AccessToken = null);
        host.Server.Faults.Enqueue(PlexFault.Status(503));
        using var derived = host.Plex.WithAccessToken(host.Server.AdminToken);

        var call = derived.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        await host.Clock.SkipPauseAsync();

        Assert.That((await call).MediaContainer.Token, Does.StartWith("transient-"));
        Assert.That(host.Server.Requests, Has.All.Property("Method").EqualTo("POST"));
        Assert.That(host.Server.Requests[1].Header("X-Plex-Token"), Is.EqualTo(host.Server.AdminToken));
    }
}
