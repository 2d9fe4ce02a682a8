using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using PlexSdk.Account;

namespace PlexSdk.DependencyInjection;

/// <summary>Registers the options and services of a client of plex.tv.</summary>
internal static class AccountRegistration
{
    public static bool Exists(IServiceCollection services, string name) =>
        services.Any(service => service.ServiceType == typeof(PlexAccountClient) && Equals(service.ServiceKey, ClientNames.Key(name)));

    public static void Add(IServiceCollection services, string name)
    {
        var key = ClientNames.Key(name);
        services.AddOptions<PlexAccountOptions>(name)
            .Configure<IServiceProvider>((options, provider) =>
            {
                options.TimeProvider = provider.GetService<TimeProvider>() ?? options.TimeProvider;
                options.TokenStore = key is null ? provider.GetService<IPlexTokenStore>() : provider.GetKeyedService<IPlexTokenStore>(key);
            })
            .ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<PlexAccountOptions>>(new OptionsValidator<PlexAccountOptions>(
            static (options, http) => new PlexAccountClient(options, http), ClientNames.DescribeAccount));

        services.AddKeyedSingleton(key, (provider, _) => new PlexAccountClient(OptionsOf(provider, name), CreateClient(provider, name)));
        services.TryAddKeyedSingleton<IPlexAccountClient>(key, static (provider, key) =>
            key is null ? provider.GetRequiredService<PlexAccountClient>() : provider.GetRequiredKeyedService<PlexAccountClient>(key));

        HttpPipeline.Add(services, ClientNames.AccountHttpClient(name), CreateHandler, provider => OptionsOf(provider, name));
        AccountRetries.Restrict(services, ClientNames.AccountHttpClient(name));
    }

    private static PlexAccountOptions OptionsOf(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<PlexAccountOptions>>().Get(name);

    // Not the factory's: .NET's events would have the secrets in the addresses.
    private static HttpClient CreateClient(IServiceProvider provider, string name)
    {
        var httpClient = ClientNames.AccountHttpClient(name);
        var client = PlexHttpHandler.CreateClient(
            provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(httpClient), disposeHandler: false);
        foreach (var configure in provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(httpClient).HttpClientActions)
            configure(client);

        return client;
    }

#if NETSTANDARD2_0
    private static HttpMessageHandler CreateHandler() => PlexHttpHandler.Create();
#else
    // An activity would have the whole address.
    private static HttpMessageHandler CreateHandler() => PlexHttpHandler.Create(static handler => handler.ActivityHeadersPropagator = null);
#endif
}
