using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlexSdk.Benchmarks.Floor;

namespace PlexSdk.Benchmarks.Clients;

/// <summary>
/// The far limit: the hand-written client with System.Text.Json and source-generated metadata in place of
/// Newtonsoft.Json. It takes no answer but the documented one, to the letter.
/// </summary>
internal sealed class SystemTextJsonClient(HttpClient http, string baseUrl, string token, string clientIdentifier)
{
    public Task<TokenAnswer> GetTransientTokenAsync(TokenType type, TokenScope scope, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, $"{baseUrl}/security/token?type={Wire(type)}&scope={Wire(scope)}", AnswerContext.Default.TokenAnswer, cancellationToken);

    public Task<SourceAnswer> GetSourceConnectionInformationAsync(string source, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, $"{baseUrl}/security/resources?source={Uri.EscapeDataString(source)}", AnswerContext.Default.SourceAnswer, cancellationToken);

    private static string Wire(TokenType type) => type switch
    {
        TokenType.Delegation => "delegation",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Wire(TokenScope scope) => scope switch
    {
        TokenScope.All => "all",
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    private async Task<T> SendAsync<T>(HttpMethod method, string url, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(url, UriKind.Absolute));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("X-Plex-Token", token);
        request.Headers.TryAddWithoutValidation("X-Plex-Client-Identifier", clientIdentifier);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return (await JsonSerializer.DeserializeAsync(stream, type, cancellationToken).ConfigureAwait(false))!;
        }

        var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => header.Value);
        ErrorBody? errors = null;
        if (response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            try
            {
                var answer = JsonSerializer.Deserialize(body, AnswerContext.Default.ErrorAnswer);
                errors = new ErrorBody { Errors = answer?.Errors?.ConvertAll(error => new ErrorItem { Code = error.Code, Message = error.Message, Status = error.Status }) };
            }
            catch (JsonException)
            {
                // Not the documented body: the exception has its text.
            }
        }

        throw new HandWrittenException((int)response.StatusCode, body, headers, errors);
    }
}
