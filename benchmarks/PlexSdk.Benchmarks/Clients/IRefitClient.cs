using PlexSdk.Benchmarks.Floor;
using Refit;

namespace PlexSdk.Benchmarks.Clients;

[Headers("Accept: application/json")]
public interface IRefitClient
{
    [Post("/security/token")]
    Task<TokenResponse> GetTransientToken(
        string type, string scope, [Header("X-Plex-Token")] string token, [Header("X-Plex-Client-Identifier")] string clientIdentifier);

    [Get("/security/resources")]
    Task<SourceResponse> GetSourceConnectionInformation(
        string source, [Header("X-Plex-Token")] string token, [Header("X-Plex-Client-Identifier")] string clientIdentifier);
}
