namespace Microsoft.Extensions.DependencyInjection
{
    public static class PlexAccountServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddPlexAccount(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddPlexAccount(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<PlexSdk.Account.PlexAccountOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddPlexAccount(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddPlexAccount(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, System.Action<PlexSdk.Account.PlexAccountOptions> configure) { }
    }
    public static class PlexHttpClientBuilderExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder ConfigurePlexResilience(this Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder, System.Action<Microsoft.Extensions.Http.Resilience.HttpStandardResilienceOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder RemovePlexResilience(this Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder) { }
    }
    public static class PlexServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddPlexClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddPlexClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<PlexSdk.PlexClientOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddPlexClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddPlexClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, System.Action<PlexSdk.PlexClientOptions> configure) { }
    }
}
