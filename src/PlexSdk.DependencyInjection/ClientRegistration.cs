using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace PlexSdk.DependencyInjection;

/// <summary>Registers a client's options and services.</summary>
internal static class ClientRegistration
{
    public static bool Exists(IServiceCollection services, string name) =>
        services.Any(service => service.ServiceType == typeof(PlexClient) && Equals(service.ServiceKey, ClientNames.Key(name)));

    public static void Add(IServiceCollection services, string name)
    {
        services.AddOptions<PlexClientOptions>(name)
            .Configure<IServiceProvider>(static (options, provider) =>
                options.TimeProvider = provider.GetService<TimeProvider>() ?? options.TimeProvider)
            .ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<PlexClientOptions>>(
            new OptionsValidator<PlexClientOptions>(static (options, http) => new PlexClient(options, http), ClientNames.Describe));

        // One client for the life of the application: the factory's handler is safe to keep, see HttpPipeline.
        var key = ClientNames.Key(name);
        services.AddKeyedSingleton(key, (provider, _) => Create(provider, name));
        services.TryAddKeyedSingleton<IPlexClient>(key, static (provider, key) => Get<PlexClient>(provider, key));
        services.TryAddKeyedSingleton(key, static (provider, key) => Get<IPlexClient>(provider, key).Authentication);
    }

    public static PlexClientOptions OptionsOf(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<PlexClientOptions>>().Get(name);

    private static PlexClient Create(IServiceProvider provider, string name) => new(
        OptionsOf(provider, name),
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientNames.HttpClient(name)));

    // Not every container knows keys, and the client without a name needs none.
    private static T Get<T>(IServiceProvider provider, object? key) where T : notnull =>
        key is null ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(key);
}
