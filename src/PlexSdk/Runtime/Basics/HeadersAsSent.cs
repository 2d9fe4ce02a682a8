using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

/// <summary>Headers as they are on the wire, where .NET can give them without parsing each value.</summary>
internal static class HeadersAsSent
{
#if NETSTANDARD2_0
    public static HttpHeaders AsSent(this HttpHeaders headers) => headers;

    public static string? ValueAsSent(this HttpHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
#else
    public static HttpHeadersNonValidated AsSent(this HttpHeaders headers) => headers.NonValidated;

    public static string? ValueAsSent(this HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
#endif
}
