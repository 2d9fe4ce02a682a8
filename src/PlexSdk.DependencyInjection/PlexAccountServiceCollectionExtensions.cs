using Microsoft.Extensions.Configuration;
using PlexSdk.Account;
using PlexSdk.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients of plex.tv to an application: they sign in, find servers, and connect.</summary>
/// <remarks>
/// A client is a singleton, registered as <see cref="IPlexAccountClient" /> and <see cref="PlexAccountClient" />; a named one has its name
/// as the key. An <see cref="IPlexTokenStore" /> among the services, for a named client one with its key, is the token's store unless the
/// options set another. Its options are checked when the host starts, read once, and then stay as they are. Another call with the same
/// name changes the options of the client that is there. Requests that change nothing are retried; creating a PIN, a sign-out and a switch
/// are sent once, whatever retries are configured.
/// </remarks>
public static class PlexAccountServiceCollectionExtensions
{
    /// <summary>Adds the application's client of plex.tv.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets who signs in, and where the token is kept.</param>
    /// <returns>The builder of the <see cref="HttpClient" />, for handlers of your own and the resilience.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    public static IHttpClientBuilder AddPlexAccount(this IServiceCollection services, Action<PlexAccountOptions> configure) =>
        Add(services, ClientNames.Default, NotNull(configure, nameof(configure)));

    /// <summary>Adds the application's client of plex.tv, with the options in a configuration section.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">
    /// The section, whose keys are the names of <see cref="PlexAccountOptions" />' properties, and <c>TokenFile</c>: the path of a
    /// <see cref="PlexTokenFile" />.
    /// </param>
    /// <returns>The builder of the <see cref="HttpClient" />, for handlers of your own and the resilience.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    public static IHttpClientBuilder AddPlexAccount(this IServiceCollection services, IConfiguration configuration) =>
        Add(services, ClientNames.Default, Binding(ClientNames.Default, configuration));

    /// <summary>Adds one of several clients of plex.tv, resolved by <c>[FromKeyedServices(name)]</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The client's name: its key and the name of its options.</param>
    /// <param name="configure">Sets who signs in, and where the token is kept.</param>
    /// <returns>The builder of the <see cref="HttpClient" />, for handlers of your own and the resilience.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="name" /> is empty or white space.</exception>
    public static IHttpClientBuilder AddPlexAccount(this IServiceCollection services, string name, Action<PlexAccountOptions> configure) =>
        Add(services, ClientNames.Check(name), NotNull(configure, nameof(configure)));

    /// <summary>Adds one of several clients of plex.tv, with the options in a configuration section.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The client's name: its key and the name of its options.</param>
    /// <param name="configuration">The section; see the other overload.</param>
    /// <returns>The builder of the <see cref="HttpClient" />, for handlers of your own and the resilience.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="name" /> is empty or white space.</exception>
    public static IHttpClientBuilder AddPlexAccount(this IServiceCollection services, string name, IConfiguration configuration) =>
        Add(services, ClientNames.Check(name), Binding(name, configuration));

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<PlexAccountOptions> configure)
    {
        NotNull(services, nameof(services));
        if (!AccountRegistration.Exists(services, name))
            AccountRegistration.Add(services, name);

        services.Configure(name, configure);
        return services.AddHttpClient(ClientNames.AccountHttpClient(name));
    }

    private static Action<PlexAccountOptions> Binding(string name, IConfiguration configuration)
    {
        NotNull(configuration, nameof(configuration));
        return options => AccountConfiguration.Read(configuration, name, options);
    }

    private static T NotNull<T>(T argument, string paramName) => argument ?? throw new ArgumentNullException(paramName);
}
