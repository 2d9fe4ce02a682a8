using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PlexSdk.Testing.Tests;

/// <summary>A plain HttpClient that sends what a Plex client sends, and nothing on its own.</summary>
internal sealed class Caller : IDisposable
{
    public const string MintPath = "security/token?type=delegation&scope=all";

    private readonly HttpClient _http;

    public Caller(PlexTestServer server, params PlexTestServer[] others)
    {
        var handler = server.CreateHandler(others);
        handler.AllowAutoRedirect = false;
        _http = new HttpClient(handler) { BaseAddress = server.BaseUri };
    }

    public static string ResourcesPath(string source) => $"security/resources?source={Uri.EscapeDataString(source)}";

    public async Task<HttpResponseMessage> SendAsync(
        string path, string? token, string method = "GET", string? accept = "application/json", string? client = "tests")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        AddHeader(request, "X-Plex-Token", token);
        AddHeader(request, "X-Plex-Client-Identifier", client);
        AddHeader(request, "Accept", accept);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<int> StatusAsync(string path, string? token, string method = "GET", string? client = "tests")
    {
        using var response = await SendAsync(path, token, method, client: client);
        return (int)response.StatusCode;
    }

    public async Task<JsonNode> JsonAsync(string path, string? token, string method = "GET")
    {
        using var response = await SendAsync(path, token, method);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["MediaContainer"]!;
    }

    public async Task<XElement> XmlAsync(string path, string? token)
    {
        using var response = await SendAsync(path, token, accept: null);
        response.EnsureSuccessStatusCode();
        return XElement.Parse(await response.Content.ReadAsStringAsync());
    }

    public async Task<string> MintAsync(string token) => (string)(await JsonAsync(MintPath, token, "POST"))["token"]!;

    public void Dispose() => _http.Dispose();

    private static void AddHeader(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
            request.Headers.TryAddWithoutValidation(name, value);
    }
}
