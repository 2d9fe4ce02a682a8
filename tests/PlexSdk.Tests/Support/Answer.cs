using System.Net;
using System.Text;

namespace PlexSdk.Tests.Support;

/// <summary>What a server answers, byte by byte.</summary>
public sealed record Answer(int Status, string? ContentType, byte[] Body)
{
    public Answer(int status, string? contentType, string body) : this(status, contentType, Encoding.UTF8.GetBytes(body))
    {
    }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>After how many bytes the connection breaks; null where it does not.</summary>
    public int? BreaksAfter { get; init; }

    public Answer With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };

    public HttpResponseMessage ToResponse(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage((HttpStatusCode)Status)
        {
            RequestMessage = request,
            Content = BreaksAfter is { } length
                ? new StreamContent(new BreakingStream(Body[..Math.Min(length, Body.Length)]))
                : new ByteArrayContent(Body),
        };
        if (ContentType is not null)
            response.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);

        foreach (var (name, value) in Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
