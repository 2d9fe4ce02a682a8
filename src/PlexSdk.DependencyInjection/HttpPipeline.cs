using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace PlexSdk.DependencyInjection;

/// <summary>What a client's requests pass: from the outermost handler to the sockets.</summary>
internal static class HttpPipeline
{
    /// <summary>Adds the pipeline of the HttpClient of that name.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="httpClient">The name of the HttpClient.</param>
    /// <param name="createHandler">Makes the handler with the sockets.</param>
    /// <param name="optionsOf">The client's options.</param>
    public static void Add(
        IServiceCollection services, string httpClient, Func<HttpMessageHandler> createHandler, Func<IServiceProvider, PlexClientOptions> optionsOf)
    {
        var builder = services.AddHttpClient(httpClient)
            // PlexClientOptions.Timeout covers the whole call, the body too.
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(createHandler)
            // The handler renews its connections by itself, so that a singleton can keep it.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
            {
                // One that was added to all clients of the application would multiply the retries of ours.
                RemoveResilience(handlers);
                handlers.Insert(0, new RejectionHandler(Clock(provider)));
            });
        AddLogging(builder);
        // One server that fails must not keep requests from the others that were connected to.
        builder.AddStandardResilienceHandler().SelectPipelineByAuthority();
        builder.AddHttpMessageHandler(static () => new TokenGuard());
        // Behind all that the application adds to the builder.
        services.PostConfigure<HttpClientFactoryOptions>(builder.Name, static options =>
            options.HttpMessageHandlerBuilderActions.Add(static handlers => ProbeBypass.AddTo(handlers.AdditionalHandlers)));
        services.AddOptions<HttpStandardResilienceOptions>(ResilienceOptions(builder.Name)).Configure<IServiceProvider>((options, provider) =>
        {
            try
            {
                ResilienceDefaults.Apply(options, optionsOf(provider).Timeout, Clock(provider));
            }
            catch (OptionsValidationException)
            {
                // Reported once, for the options that are wrong, and not for those that follow from them.
            }
        });
    }

    /// <summary>The name that the standard handler gives its options.</summary>
    public static string ResilienceOptions(string httpClient) => $"{httpClient}-standard";

    public static void RemoveResilience(IList<DelegatingHandler> handlers)
    {
        foreach (var handler in handlers.OfType<ResilienceHandler>().ToList())
            handlers.Remove(handler);
    }

    // The one that the resilience goes by.
    private static TimeProvider Clock(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    // The factory's own loggers hand the values of all headers, redacted or not, to structured logs, and on .NET 8 they
    // log queries. Should the application add them again, their text at least has no value.
    private static void AddLogging(IHttpClientBuilder builder)
    {
        builder.RemoveAllLoggers().AddLogger(provider =>
            new RequestLogger((provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance)
                .CreateLogger($"System.Net.Http.HttpClient.{builder.Name}")));
        builder.Services.PostConfigure<HttpClientFactoryOptions>(
            builder.Name, static options => options.ShouldRedactHeaderValue = static _ => true);
    }
}
