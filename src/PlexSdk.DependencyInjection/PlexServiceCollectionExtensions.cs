using Microsoft.Extensions.Configuration;
using PlexSdk;
using PlexSdk.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Plex clients to an application.</summary>
/// <remarks>
/// A client is a singleton, registered as <see cref="IPlexClient" />, <see cref="PlexClient" /> and
/// <see cref="IAuthenticationClient" />; a named one has its name as the key. Its options are checked when the host
/// starts, read once, and then stay as they are. Its connections come from <see cref="IHttpClientFactory" />. Another
/// call with the same name changes the options of the client that is there.
/// </remarks>
public static class PlexServiceCollectionExtensions
{
    /// <summary>Adds the application's Plex client.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets where the server is and who calls it.</param>
    /// <returns>The builder of the <see cref="HttpClient" />, for handlers of your own and the resilience.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    public static IHttpClientBuilder AddPlexClient(this IServiceCollection services, Action<PlexClientOptions> configure) =>
        Add(services, ClientNames.Default, NotNull(configure, nameof(configure)));

    /// <summary>Adds the application's Plex client, with the options in a configuration section.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The section, whose keys are the names of <see cref="PlexClientOptions" />' properties.</param>
    /// <returns>The builder of the <see cref="HttpClient" />, for handlers of your own and the resilience.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    public static IHttpClientBuilder AddPlexClient(this IServiceCollection services, IConfiguration configuration) =>
        Add(services, ClientNames.Default, Binding(ClientNames.Default, configuration));

    /// <summary>Adds one of several Plex clients, resolved by <c>[FromKeyedServices(name)]</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The client's name: its key and the name of its options.</param>
    /// <param name="configure">Sets where the server is and who calls it.</param>
    /// <returns>The builder of the <see cref="HttpClient" />, for handlers of your own and the resilience.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="name" /> is empty or white space.</exception>
    public static IHttpClientBuilder AddPlexClient(this IServiceCollection services, string name, Action<PlexClientOptions> configure) =>
        Add(services, ClientNames.Check(name), NotNull(configure, nameof(configure)));

    /// <summary>Adds one of several Plex clients, with the options in a configuration section.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The client's name: its key and the name of its options.</param>
    /// <param name="configuration">The section, whose keys are the names of <see cref="PlexClientOptions" />' properties.</param>
    /// <returns>The builder of the <see cref="HttpClient" />, for handlers of your own and the resilience.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="name" /> is empty or white space.</exception>
    public static IHttpClientBuilder AddPlexClient(this IServiceCollection services, string name, IConfiguration configuration) =>
        Add(services, ClientNames.Check(name), Binding(name, configuration));

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<PlexClientOptions> configure)
    {
        NotNull(services, nameof(services));
        if (!ClientRegistration.Exists(services, name))
        {
            ClientRegistration.Add(services, name);
            HttpPipeline.Add(
                services, ClientNames.HttpClient(name), static () => PlexHttpHandler.Create(), provider => ClientRegistration.OptionsOf(provider, name));
        }

        services.Configure(name, configure);
        return services.AddHttpClient(ClientNames.HttpClient(name));
    }

    private static Action<PlexClientOptions> Binding(string name, IConfiguration configuration)
    {
        NotNull(configuration, nameof(configuration));
        return options => ConfigurationReader.Read(configuration, name, ClientNames.Describe(name), options);
    }

    private static T NotNull<T>(T argument, string paramName) => argument ?? throw new ArgumentNullException(paramName);
}
