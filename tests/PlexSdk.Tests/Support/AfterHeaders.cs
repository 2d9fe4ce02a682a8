namespace PlexSdk.Tests.Support;

/// <summary>Does something when the headers of an answer have come and its body has not.</summary>
public sealed class AfterHeaders(Action action) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        action();
        return response;
    }
}
