using PlexSdk.Runtime;

namespace PlexSdk.DependencyInjection;

/// <summary>The address of a request as logs may have it.</summary>
internal static class ShownAddress
{
    /// <summary>Scheme, host and path, without the query.</summary>
    public static string Of(HttpRequestMessage request) => PlexRequestMessage.ShownUri(request)?.GetLeftPart(UriPartial.Path) ?? "";
}
