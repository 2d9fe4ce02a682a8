using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PlexSdk.Testing;

/// <summary>A request as the server received it, for assertions.</summary>
public sealed class PlexTestRequest
{
    private PlexTestRequest(HttpRequest request, byte[] body)
    {
        Method = request.Method;
        Path = request.Path.Value ?? string.Empty;
        PathAndQuery = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Headers = request.Headers.ToDictionary(
            header => header.Key,
            IReadOnlyList<string> (header) => [.. header.Value.Select(value => HeaderText.Decode(value ?? string.Empty))],
            StringComparer.OrdinalIgnoreCase);
        Body = body;
    }

    /// <summary>The HTTP method, in capitals.</summary>
    public string Method { get; }

    /// <summary>The decoded path below the server's prefix, such as <c>/security/token</c>.</summary>
    public string Path { get; }

    /// <summary>Path and query exactly as they stood in the request line: prefix and percent-encoding included.</summary>
    public string PathAndQuery { get; }

    /// <summary>All headers with all their values, by name without regard to case. Values may be UTF-8 or ISO-8859-1 (observed).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The body's bytes; empty if there was none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>A header's value, several joined by a comma.</summary>
    /// <param name="name">The header's name, without regard to case.</param>
    /// <returns>The value; null if the request does not have the header.</returns>
    public string? Header(string name) => Headers.TryGetValue(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>Method and path; no query and no headers, which may hold a token.</summary>
    /// <returns>For example <c>POST /security/token</c>.</returns>
    public override string ToString() => $"{Method} {Path}";

    internal static async Task<PlexTestRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        return new PlexTestRequest(request, body.ToArray());
    }
}
