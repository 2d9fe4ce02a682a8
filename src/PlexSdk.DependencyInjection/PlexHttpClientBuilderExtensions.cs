using Microsoft.Extensions.Http.Resilience;
using PlexSdk;
using PlexSdk.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Changes the resilience of a Plex client.</summary>
public static class PlexHttpClientBuilderExtensions
{
    /// <summary>Changes how the client retries, and when it gives up.</summary>
    /// <param name="builder">What <c>AddPlexClient</c> or <c>AddPlexAccount</c> returned.</param>
    /// <param name="configure">
    /// Changes the options, which hold what follows from <see cref="PlexClientOptions.Timeout" />: that time for all
    /// attempts together, a fifth of it for one attempt, and a fiftieth, at most two seconds, for the first pause.
    /// </param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    public static IHttpClientBuilder ConfigurePlexResilience(this IHttpClientBuilder builder, Action<HttpStandardResilienceOptions> configure)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        builder.Services.Configure(HttpPipeline.ResilienceOptions(builder.Name), configure ?? throw new ArgumentNullException(nameof(configure)));
        return builder;
    }

    /// <summary>
    /// Sends each request once, with <see cref="PlexClientOptions.Timeout" /> as the only limit. Resilience handlers that
    /// are added to the builder afterwards stay.
    /// </summary>
    /// <param name="builder">What <c>AddPlexClient</c> or <c>AddPlexAccount</c> returned.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder" /> is <see langword="null" />.</exception>
    public static IHttpClientBuilder RemovePlexResilience(this IHttpClientBuilder builder)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        return builder.ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => HttpPipeline.RemoveResilience(handlers));
    }
}
