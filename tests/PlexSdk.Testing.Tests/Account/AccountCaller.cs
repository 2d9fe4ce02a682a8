using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PlexSdk.Testing.Tests.Account;

/// <summary>A plain HttpClient that sends to plex.tv what an application sends, and nothing on its own.</summary>
internal sealed class AccountCaller(PlexTestAccountServer tv) : IDisposable
{
    public const string Discovery = "resources?includeHttps=1&includeRelay=1&includeIPv6=1";

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public async Task<HttpResponseMessage> SendAsync(
        string method, string path, string? token = null, string? accept = "application/json", string? client = "tests", HttpContent? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{tv.ApiUri}/{path}") { Content = body };
        AddHeader(request, "X-Plex-Token", token);
        AddHeader(request, "X-Plex-Client-Identifier", client);
        AddHeader(request, "Accept", accept);
        return await _http.SendAsync(request);
    }

    public async Task<(int Status, JsonNode? Body)> JsonAsync(
        string method, string path, string? token = null, string? client = "tests", HttpContent? body = null)
    {
        using var response = await SendAsync(method, path, token, client: client, body: body);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async Task<XElement> XmlAsync(string method, string path, string? token = null)
    {
        using var response = await SendAsync(method, path, token, accept: null);
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/xml"));
        return XElement.Parse(await response.Content.ReadAsStringAsync());
    }

    public async Task<JsonNode> PinAsync(string query = "?strong=true", string? client = "tests") =>
        (await JsonAsync("POST", $"pins{query}", client: client)).Body!;

    public async Task<string?> TokenOfAsync(JsonNode pin) => (string?)(await JsonAsync("GET", $"pins/{pin["id"]}")).Body!["authToken"];

    public async Task<JsonArray> DevicesAsync(string token) => (JsonArray)(await JsonAsync("GET", Discovery, token)).Body!;

    public void Dispose() => _http.Dispose();

    public static string Error(JsonNode? body) => body!["errors"]![0]!.ToJsonString();

    private static void AddHeader(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
            request.Headers.TryAddWithoutValidation(name, value);
    }
}
