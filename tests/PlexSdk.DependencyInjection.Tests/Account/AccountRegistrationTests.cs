using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PlexSdk.Account;
using PlexSdk.Testing;

namespace PlexSdk.DependencyInjection.Tests.Account;

public class AccountRegistrationTests
{
    [Test]
    public void The_client_is_a_singleton_under_both_of_its_types()
    {
        using var provider = Provider(services => services.AddPlexAccount(Minimal));

        var client = provider.GetRequiredService<PlexAccountClient>();

        using var scope = provider.CreateScope();
        Assert.That(scope.ServiceProvider.GetRequiredService<IPlexAccountClient>(), Is.SameAs(client));
    }

    [Test]
    public async Task Each_name_is_an_account_of_its_own_beside_servers_of_the_same_name()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        var (ada, friend) = (tv.CreateToken(), tv.CreateToken(tv.AddUser(new("Friend"))));
        await using var provider = Provider(services =>
        {
            services.AddPlexClient("ada", options => options.ClientIdentifier = "tests");
            services.AddPlexAccount("ada", options => Configure(options, tv, ada));
            services.AddPlexAccount("friend", options => Configure(options, tv, friend));
        });

        foreach (var (name, title) in new[] { ("ada", "Owner"), ("friend", "Friend") })
            Assert.That((await provider.GetRequiredKeyedService<IPlexAccountClient>(name).Users.GetUserAsync()).Title, Is.EqualTo(title));

        Assert.That(provider.GetRequiredKeyedService<IPlexClient>("ada"), Is.Not.Null);
        Assert.That(provider.GetService<IPlexAccountClient>(), Is.Null, "No client without a name was added.");
    }

    [Test]
    public void Another_call_with_the_same_name_only_changes_the_options()
    {
        var services = new ServiceCollection();
        services.AddPlexAccount(Minimal);
        services.AddPlexAccount(options => options.Product = "Renamed");
        using var provider = services.BuildServiceProvider();

        Assert.That(services.Count(service => service.ServiceType == typeof(PlexAccountClient)), Is.EqualTo(1));
        Assert.That(provider.GetRequiredService<IOptions<PlexAccountOptions>>().Value.Product, Is.EqualTo("Renamed"));
    }

    [Test]
    public void A_store_among_the_services_keeps_the_token()
    {
        var (mine, keyed, own) = (new MemoryStore(), new MemoryStore(), new MemoryStore());
        using var provider = Provider(services =>
        {
            services.AddSingleton<IPlexTokenStore>(mine).AddKeyedSingleton<IPlexTokenStore>("keyed", keyed);
            services.AddPlexAccount(Minimal);
            services.AddPlexAccount("keyed", Minimal);
            services.AddPlexAccount("own", options =>
            {
                Minimal(options);
                options.TokenStore = own;
            });
            services.AddPlexAccount("none", Minimal);
        });
        var options = provider.GetRequiredService<IOptionsMonitor<PlexAccountOptions>>();

        Assert.That(
            new[] { "", "keyed", "own", "none" }.Select(name => options.Get(name).TokenStore),
            Is.EqualTo(new IPlexTokenStore?[] { mine, keyed, own, null }));
    }

    [Test]
    public void Options_come_from_configuration()
    {
        var path = Path.Combine(Path.GetTempPath(), "not-written", "invite.token");
        var options = Read(new() { ["Product"] = "Invite", ["ClientIdentifier"] = "tests", ["UseShortCodes"] = "true", ["TokenFile"] = path });
        var forwarding = Read(new() { ["Product"] = "Invite", ["ClientIdentifier"] = "tests", ["ForwardUri"] = "https://app.example.org/done" });

        Assert.That((options.Product, options.UseShortCodes, ((PlexTokenFile)options.TokenStore!).Path), Is.EqualTo(("Invite", true, path)));
        Assert.That(options.ServerUri, Is.EqualTo(new Uri("https://plex.tv/api/v2")), "what is left out keeps its default");
        Assert.That(forwarding.ForwardUri, Is.EqualTo(new Uri("https://app.example.org/done")));
    }

    [TestCase("UseShortCodes", "secret-4711", "Plex account: the configuration value 'Plex:UseShortCodes' is neither true nor false.")]
    [TestCase("ForwardUri", "secret-4711", "Plex account: the configuration value 'Plex:ForwardUri' is no address. Write it like https://app.example.org/signed-in.")]
    [TestCase("TokenFile", "", "Plex account: the configuration value 'Plex:TokenFile' is empty. Write the path of a file.")]
    [TestCase("TokenFiles", "secret-4711", "Plex account: there is no option for the configuration key 'Plex:TokenFiles'. The closest one is 'TokenFile'.")]
    [TestCase("Timeout", "secret-4711", "Plex account: the configuration value 'Plex:Timeout' is no time span. Write it as hours:minutes:seconds, such as 00:01:40.")]
    [TestCase("Product", "", "Plex account: Product is required: the name of your application, which the sign-in page shows.")]
    public void A_wrong_option_is_named_without_its_value(string key, string value, string message)
    {
        var values = new Dictionary<string, string?> { ["Product"] = "Invite", ["ClientIdentifier"] = "tests", [key] = value };

        Assert.That(() => Read(values), Throws.TypeOf<OptionsValidationException>().With.Message.EqualTo(message));
    }

    [TestCase("")]
    [TestCase(" ")]
    public void A_name_must_not_be_empty(string name) =>
        Assert.That(() => new ServiceCollection().AddPlexAccount(name, Minimal), Throws.ArgumentException);

    [Test]
    public void Arguments_are_checked()
    {
        var services = new ServiceCollection();

        Assert.That(() => services.AddPlexAccount((Action<PlexAccountOptions>)null!), Throws.ArgumentNullException);
        Assert.That(() => services.AddPlexAccount((IConfiguration)null!), Throws.ArgumentNullException);
        Assert.That(() => PlexAccountServiceCollectionExtensions.AddPlexAccount(null!, Minimal), Throws.ArgumentNullException);
    }

    private static PlexAccountOptions Read(Dictionary<string, string?> values)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(value => $"Plex:{value.Key}", value => value.Value)).Build();
        using var provider = Provider(services => services.AddPlexAccount(configuration.GetSection("Plex")));
        return provider.GetRequiredService<IOptions<PlexAccountOptions>>().Value;
    }

    private static ServiceProvider Provider(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider();
    }

    private static void Minimal(PlexAccountOptions options) => (options.ClientIdentifier, options.Product) = ("tests", "Tests");

    private static void Configure(PlexAccountOptions options, PlexTestAccountServer tv, string token)
    {
        Minimal(options);
        (options.ServerUri, options.AccessToken) = (tv.ApiUri, token);
    }

    private sealed class MemoryStore : IPlexTokenStore
    {
        private string? _token;

        public ValueTask<string?> LoadAsync(CancellationToken cancellationToken) => new(_token);

        public ValueTask SaveAsync(string token, CancellationToken cancellationToken)
        {
            _token = token;
            return default;
        }

        public ValueTask ClearAsync(CancellationToken cancellationToken)
        {
            _token = null;
            return default;
        }
    }
}
