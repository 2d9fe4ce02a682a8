using System.Text;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>A request as it would have been sent.</summary>
/// <param name="Address">The address, with its path and query as they are on the wire.</param>
/// <param name="Headers">The headers, those of the body included, as they were set.</param>
/// <param name="Body">The bytes of the body as Latin-1, so that none changes.</param>
internal sealed record RecordedRequest(Uri Address, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The parts of the query, still percent-encoded.</summary>
    public IReadOnlyList<string> Query => Address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The cookies, still percent-encoded.</summary>
    public IReadOnlyList<string> Cookies => Headers.GetValueOrDefault("Cookie", "").Split("; ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Body));

    public static async Task<RecordedRequest> OfAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var headers = message.Headers.NonValidated.Concat(message.Content?.Headers.NonValidated ?? default)
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var body = message.Content is { } content ? Encoding.Latin1.GetString(await content.ReadAsByteArrayAsync(cancellationToken)) : "";
        return new RecordedRequest(message.RequestUri!, headers, body);
    }
}
