using Microsoft.Extensions.Configuration;
using PlexSdk.Testing;
using RichardSzalay.MockHttp;

namespace PlexSdk.DependencyInjection.Tests;

public class RegistrationTests
{
    private const string Answer = """{"MediaContainer":{"token":"transient-1"}}""";

    [Test]
    public void The_client_is_a_singleton_under_each_of_its_types()
    {
        var services = new ServiceCollection();
        services.AddPlexClient(Minimal);
        using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<PlexClient>();

        Assert.That(provider.GetRequiredService<IPlexClient>(), Is.SameAs(client));
        Assert.That(provider.GetRequiredService<IAuthenticationClient>(), Is.SameAs(client.Authentication));
        using var scope = provider.CreateScope();
        Assert.That(scope.ServiceProvider.GetRequiredService<IPlexClient>(), Is.SameAs(client));
    }

    [Test]
    public async Task Each_name_is_a_server_of_its_own_with_its_own_token()
    {
        await using var living = await PlexTestServer.StartAsync();
        await using var attic = await PlexTestServer.StartAsync();
        var services = new ServiceCollection();
        AddServer(services, "living-room", living);
        AddServer(services, "attic", attic);
        await using var provider = services.BuildServiceProvider();

        foreach (var name in new[] { "living-room", "attic" })
        {
            await TokenAsync(provider.GetRequiredKeyedService<IPlexClient>(name).Authentication);
            await TokenAsync(provider.GetRequiredKeyedService<IAuthenticationClient>(name));
        }

        Assert.That(living.Requests.Select(request => request.Header("X-Plex-Token")), Is.EqualTo(new[] { living.AdminToken, living.AdminToken }));
        Assert.That(attic.Requests.Select(request => request.Header("X-Plex-Token")), Is.EqualTo(new[] { attic.AdminToken, attic.AdminToken }));
        Assert.That(provider.GetService<IPlexClient>(), Is.Null, "No client without a name was added.");
    }

    [Test]
    public void All_named_clients_can_be_had_together()
    {
        var services = new ServiceCollection();
        services.AddPlexClient("living-room", Minimal);
        services.AddPlexClient("attic", Minimal);
        using var provider = services.BuildServiceProvider();

        var clients = provider.GetKeyedServices<IPlexClient>(KeyedService.AnyKey);

        Assert.That(clients, Is.EquivalentTo(new[] { provider.GetRequiredKeyedService<IPlexClient>("living-room"), provider.GetRequiredKeyedService<IPlexClient>("attic") }));
    }

    [Test]
    public void A_fake_that_was_registered_before_or_after_wins()
    {
        using var fake = new PlexClient(new PlexClientOptions { ClientIdentifier = "fake" });
        var before = new ServiceCollection().AddSingleton<IPlexClient>(fake);
        before.AddPlexClient(Minimal);
        var after = new ServiceCollection();
        after.AddPlexClient(Minimal);
        after.AddSingleton<IPlexClient>(fake);

        foreach (var services in new[] { before, after })
        {
            using var provider = services.BuildServiceProvider();
            Assert.That(provider.GetRequiredService<IPlexClient>(), Is.SameAs(fake));
            Assert.That(provider.GetRequiredService<IAuthenticationClient>(), Is.SameAs(fake.Authentication));
        }
    }

    [Test]
    public async Task Another_call_with_the_same_name_only_changes_the_options()
    {
        var mock = new MockHttpMessageHandler();
        mock.Expect("http://second:32400/security/token").WithHeaders("X-Plex-Client-Identifier", "tests").Respond("application/json", Answer);
        var services = new ServiceCollection();
        services.AddPlexClient(Minimal);
        var count = services.Count(service => service.ServiceType == typeof(PlexClient));
        services.AddPlexClient(options => options.ServerUri = new Uri("http://second:32400")).ConfigurePrimaryHttpMessageHandler(() => mock);
        await using var provider = services.BuildServiceProvider();

        await TokenAsync(provider.GetRequiredService<IAuthenticationClient>());

        mock.VerifyNoOutstandingExpectation();
        Assert.That(services.Count(service => service.ServiceType == typeof(PlexClient)), Is.EqualTo(count).And.EqualTo(1));
    }

    [Test]
    public async Task Options_can_depend_on_services()
    {
        var mock = new MockHttpMessageHandler();
        mock.Expect("http://localhost:32400/security/token").WithHeaders("X-Plex-Token", "from-the-vault").Respond("application/json", Answer);
        var services = new ServiceCollection().AddSingleton(new Vault("from-the-vault"));
        services.AddPlexClient(Minimal).ConfigurePrimaryHttpMessageHandler(() => mock);
        services.AddOptions<PlexClientOptions>().Configure<Vault>((options, vault) => options.AccessTokenProvider = _ => new(vault.Token));
        await using var provider = services.BuildServiceProvider();

        await TokenAsync(provider.GetRequiredService<IAuthenticationClient>());

        mock.VerifyNoOutstandingExpectation();
    }

    [Test]
    public void Ending_the_container_or_the_client_leaves_the_factorys_connections_alone()
    {
        var services = new ServiceCollection();
        services.AddPlexClient(Minimal).ConfigurePrimaryHttpMessageHandler(() => AlwaysAnswering());
        using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPlexClient>();

        client.Dispose();

        Assert.That(async () => await TokenAsync(client.Authentication), Throws.Nothing);
    }

    [TestCase("")]
    [TestCase("  ")]
    public void A_name_must_not_be_empty(string name) =>
        Assert.That(() => new ServiceCollection().AddPlexClient(name, Minimal), Throws.ArgumentException.With.Property("ParamName").EqualTo("name"));

    [Test]
    public void No_argument_may_be_null()
    {
        var services = new ServiceCollection();

        Assert.That(() => services.AddPlexClient((Action<PlexClientOptions>)null!), Throws.ArgumentNullException);
        Assert.That(() => services.AddPlexClient((IConfiguration)null!), Throws.ArgumentNullException);
        Assert.That(() => services.AddPlexClient(null!, Minimal), Throws.ArgumentNullException);
        Assert.That(() => services.AddPlexClient("name", (IConfiguration)null!), Throws.ArgumentNullException);
        Assert.That(() => ((IServiceCollection)null!).AddPlexClient(Minimal), Throws.ArgumentNullException);
        Assert.That(() => services.AddPlexClient(Minimal).ConfigurePlexResilience(null!), Throws.ArgumentNullException);
        Assert.That(() => ((IHttpClientBuilder)null!).RemovePlexResilience(), Throws.ArgumentNullException);
    }

    private static void Minimal(PlexClientOptions options) => options.ClientIdentifier = "tests";

    private static void AddServer(ServiceCollection services, string name, PlexTestServer server) => services.AddPlexClient(name, options =>
    {
        options.ServerUri = server.BaseUri;
        options.ClientIdentifier = "tests";
        options.AccessToken = server.AdminToken;
    });

    private static Task<GetTransientTokenResponse> TokenAsync(IAuthenticationClient client) =>
        client.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

    private static MockHttpMessageHandler AlwaysAnswering()
    {
        var mock = new MockHttpMessageHandler();
        mock.When("*").Respond("application/json", Answer);
        return mock;
    }

    private sealed record Vault(string Token);
}
