// The floor of the speed comparison: what a careful engineer writes by hand for these two operations with
// Newtonsoft.Json, and nothing more (no bounds, no tolerance, no redaction). Copy it into benchmarks/ as it is;
// only its namespace may change. Reports state times and allocations relative to it, from the same run.
using System.Buffers;
using System.Net;
using System.Text;
using Newtonsoft.Json;

namespace PlexSdk.Benchmarks.Floor;

public enum TokenType { Delegation }
public enum TokenScope { All }

public sealed class TokenResponse { public TokenContainer? MediaContainer { get; set; } }
public sealed class TokenContainer { [JsonProperty("size")] public int Size { get; set; } [JsonProperty("token")] public string? Token { get; set; } }

public sealed class SourceResponse { public SourceContainer? MediaContainer { get; set; } }
public sealed class SourceContainer { [JsonProperty("size")] public int Size { get; set; } public SourceDevice? Device { get; set; } }
public sealed class SourceDevice
{
    [JsonProperty("name")] public string? Name { get; set; }
    [JsonProperty("clientIdentifier")] public string? ClientIdentifier { get; set; }
    [JsonProperty("accessToken")] public string? AccessToken { get; set; }
    public List<SourceConnection>? Connection { get; set; }
}
public sealed class SourceConnection
{
    [JsonProperty("protocol")] public string? Protocol { get; set; }
    [JsonProperty("address")] public string? Address { get; set; }
    [JsonProperty("uri")] public string? Uri { get; set; }
    [JsonProperty("port")] public int Port { get; set; }
    [JsonProperty("local")] public bool Local { get; set; }
    [JsonProperty("relay")] public bool Relay { get; set; }
}

public sealed class ErrorBody { [JsonProperty("errors")] public List<ErrorItem>? Errors { get; set; } }
public sealed class ErrorItem { [JsonProperty("code")] public int Code { get; set; } [JsonProperty("message")] public string? Message { get; set; } [JsonProperty("status")] public int Status { get; set; } }

public sealed class HandWrittenException(int status, string body, IReadOnlyDictionary<string, IEnumerable<string>> headers, ErrorBody? errors)
    : Exception($"The server answered {status}.")
{
    public int Status { get; } = status;
    public string Body { get; } = body;
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; } = headers;
    public ErrorBody? Errors { get; } = errors;
}

public sealed class HandWrittenClient(HttpClient http, string baseUrl, string token, string clientIdentifier)
{
    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings());

    public Task<TokenResponse> GetTransientTokenAsync(TokenType type, TokenScope scope, CancellationToken cancellationToken = default) =>
        SendAsync<TokenResponse>(HttpMethod.Post, $"{baseUrl}/security/token?type={Wire(type)}&scope={Wire(scope)}", cancellationToken);

    public Task<SourceResponse> GetSourceConnectionInformationAsync(string source, CancellationToken cancellationToken = default) =>
        SendAsync<SourceResponse>(HttpMethod.Get, $"{baseUrl}/security/resources?source={Uri.EscapeDataString(source)}", cancellationToken);

    private static string Wire(TokenType type) => type switch { TokenType.Delegation => "delegation", _ => throw new ArgumentOutOfRangeException(nameof(type)) };
    private static string Wire(TokenScope scope) => scope switch { TokenScope.All => "all", _ => throw new ArgumentOutOfRangeException(nameof(scope)) };

    private async Task<T> SendAsync<T>(HttpMethod method, string url, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(url, UriKind.Absolute));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("X-Plex-Token", token);
        request.Headers.TryAddWithoutValidation("X-Plex-Client-Identifier", clientIdentifier);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            using var json = new JsonTextReader(reader) { ArrayPool = CharPool.Instance };
            return Json.Deserialize<T>(json)!;
        }
        var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => h.Value);
        ErrorBody? errors = null;
        if (response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            try { errors = JsonConvert.DeserializeObject<ErrorBody>(body); } catch (JsonException) { }
        }
        throw new HandWrittenException((int)response.StatusCode, body, headers, errors);
    }

    private sealed class CharPool : IArrayPool<char>
    {
        public static readonly CharPool Instance = new();
        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);
        public void Return(char[]? array) { if (array is not null) ArrayPool<char>.Shared.Return(array); }
    }
}
