using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>What a service answers when nothing goes wrong.</summary>
internal interface IPlexEndpoints
{
    /// <summary>Works a request out; <paramref name="request"/> has the body, which <paramref name="http"/> no longer has.</summary>
    PlexAnswer Answer(HttpRequest http, PlexTestRequest request);
}
