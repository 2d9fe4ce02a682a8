using System.Net;

namespace PlexSdk.Account.Tests.Fuzzing;

/// <summary>One call, and what plex.tv answers to everything.</summary>
internal sealed record FuzzInput(int Call, int Status, string? ContentType, byte[] Body, string? RetryAfter)
{
    public HttpResponseMessage ToResponse()
    {
        var response = new HttpResponseMessage((HttpStatusCode)Status) { Content = new ByteArrayContent(Body) };
        if (ContentType is not null)
            response.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);

        if (RetryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", RetryAfter);

        return response;
    }

    public override string ToString() => $"call {Call}, {Status}, type [{ContentType}], Retry-After [{RetryAfter}], body {Convert.ToBase64String(Body)}";
}
