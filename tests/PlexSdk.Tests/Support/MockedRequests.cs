using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Support;

/// <summary>MockHttp's requests to the last byte, and its responses byte by byte.</summary>
internal static class MockedRequests
{
    /// <summary>The address as it is sent, percent-encoding and query included.</summary>
    public static MockedRequest WithAddress(this MockedRequest mocked, string address) =>
        mocked.With(request => request.RequestUri!.AbsoluteUri == address);

    /// <summary>These headers, such as <c>Accept: application/json</c>, and no others.</summary>
    public static MockedRequest WithNoHeadersBut(this MockedRequest mocked, params string[] headers) => mocked.With(request =>
        request.Headers.Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order().SequenceEqual(headers.Order()));

    /// <summary>That token, or none.</summary>
    public static MockedRequest WithToken(this MockedRequest mocked, string? token) => mocked.With(request =>
        (request.Headers.TryGetValues("X-Plex-Token", out var values) ? string.Join(',', values) : null) == token);

    public static MockedRequest Respond(this MockedRequest mocked, Answer answer) => mocked.Respond(answer.ToResponse);

    /// <summary>A request for a transient token with a token of the caller's, which is answered.</summary>
    public static void ExpectToken(this MockHttpMessageHandler http, string? token) =>
        http.Expect(HttpMethod.Post, "http://plex.test:32400/security/token").WithToken(token).Respond("application/json", Plex.TokenJson);
}
