using System.Text;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Keeps the requests of a client instead of sending them.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    private RecordedRequest? _last;

    /// <summary>The last request, which is forgotten with it.</summary>
    public RecordedRequest? Take()
    {
        var last = _last;
        _last = null;
        return last;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _last = await RecordedRequest.OfAsync(request, cancellationToken);
        return new HttpResponseMessage { RequestMessage = request, Content = new StringContent("{}", Encoding.UTF8, "application/json") };
    }
}
