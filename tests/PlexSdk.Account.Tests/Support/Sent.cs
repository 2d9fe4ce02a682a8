namespace PlexSdk.Account.Tests.Support;

/// <summary>A request as plex.tv, or a server, got it.</summary>
internal sealed record Sent(string Method, string Address, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public string? Token => Headers.GetValueOrDefault("X-Plex-Token");

    /// <summary>Method and address on one line.</summary>
    public string Line => $"{Method} {Address}";

    public static async Task<Sent> OfAsync(HttpRequestMessage request) => new(
        request.Method.Method,
        request.RequestUri!.AbsoluteUri,
        request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)),
        request.Content is null ? null : await request.Content.ReadAsStringAsync());
}
