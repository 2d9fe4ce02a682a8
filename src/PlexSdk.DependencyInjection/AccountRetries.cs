using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace PlexSdk.DependencyInjection;

/// <summary>
/// What is sent to plex.tv again: only what changes nothing there. A PIN that was created twice would be two codes, of which the user
/// sees one.
/// </summary>
internal static class AccountRetries
{
    // A sign-in asks for its PIN again by itself, at the pace that plex.tv wants.
    private const string PolledPath = "/pins/";

    /// <summary>Holds for retries that the application configures, too.</summary>
    public static void Restrict(IServiceCollection services, string httpClient) =>
        services.PostConfigure<HttpStandardResilienceOptions>(HttpPipeline.ResilienceOptions(httpClient), static resilience =>
        {
            var isTransient = resilience.Retry.ShouldHandle;
            resilience.Retry.ShouldHandle = arguments => MayRepeat(arguments.Context.GetRequestMessage()) ? isTransient(arguments) : new(false);
        });

    private static bool MayRepeat(HttpRequestMessage? request) =>
        request?.Method == HttpMethod.Get && request.RequestUri?.AbsolutePath.Contains(PolledPath) == false;
}
