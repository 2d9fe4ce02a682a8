using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>A server that answers from a script, in JSON or in the XML that says the same, and divides containers into pages.</summary>
internal sealed class ScriptedServer(JsonObject script, bool isXml) : HttpMessageHandler
{
    private static readonly byte[] Image = [255, 216, 255];

    /// <summary>What arrived, line by line.</summary>
    public List<string> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        var body = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add($"{request.Method} {uri.PathAndQuery}{body}");
        if (uri.AbsolutePath == "/photo/:/transcode")
            return new() { Content = new ByteArrayContent(Image) { Headers = { ContentType = new("image/jpeg") } } };

        if (!script.TryGetPropertyValue($"{request.Method} {uri.AbsolutePath}", out var answer))
            return new(HttpStatusCode.NotFound);

        if (answer is null)
            return new(request.Method == HttpMethod.Delete ? HttpStatusCode.NoContent : HttpStatusCode.OK);

        var page = Page(answer.DeepClone().AsObject(), request);
        return new()
        {
            Content = isXml ? new StringContent(PlexXml.Of(page), Encoding.UTF8, "text/xml") : new StringContent(page.ToJsonString(), Encoding.UTF8, "application/json"),
        };
    }

    private static JsonObject Page(JsonObject answer, HttpRequestMessage request)
    {
        if (Number(request, "X-Plex-Container-Start") is not { } start || Number(request, "X-Plex-Container-Size") is not { } size)
            return answer;

        var container = answer["MediaContainer"]!.AsObject();
        var items = container["Metadata"]!.AsArray();
        container["offset"] = start;
        container["totalSize"] = items.Count;
        container["Metadata"] = new JsonArray([.. items.Skip(start).Take(size).Select(item => item!.DeepClone())]);
        return answer;
    }

    private static int? Number(HttpRequestMessage request, string header) =>
        request.Headers.TryGetValues(header, out var values) ? int.Parse(values.Single(), CultureInfo.InvariantCulture) : null;
}
