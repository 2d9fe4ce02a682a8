using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PlexSdk.Testing;

/// <summary>The way of every request: recorded, worked out by its endpoint unless a fault takes its place, damaged by the fault, rendered, sent.</summary>
internal sealed class PlexApplication(
    IPlexEndpoints endpoints, PlexFaults faults, PathString prefix, TimeProvider clock, CancellationToken stopping)
    : IHttpApplication<HttpContext>
{
    public ConcurrentQueue<PlexTestRequest> Requests { get; } = new();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await AnswerAsync(context, cancellation.Token);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken cancellation)
    {
        var isBelowPrefix = TakePrefixOff(context.Request);
        var request = await PlexTestRequest.ReadAsync(context.Request, cancellation);
        Requests.Enqueue(request);

        var answer = isBelowPrefix ? WorkOut(context.Request, request) : HtmlPage.Answer(StatusCodes.Status404NotFound);
        await AnswerSender.SendAsync(context, answer, clock, cancellation);
    }

    private PlexAnswer WorkOut(HttpRequest http, PlexTestRequest request)
    {
        try
        {
            var fault = faults.Next(request);
            var answer = fault.IsInPlace ? new PlexAnswer(StatusCodes.Status200OK) : endpoints.Answer(http, request);
            return fault.Damage(answer).Render(asJson: http.AcceptsJson());
        }
        catch (Exception e) // From a predicate, an edit or a token factory of the test's: it must learn what went wrong.
        {
            return new(StatusCodes.Status500InternalServerError)
            {
                ContentType = "text/plain",
                Body = Encoding.UTF8.GetBytes($"The test server ran a fault or other code of the test, which threw {e.GetType()}: {e.Message}"),
            };
        }
    }

    private bool TakePrefixOff(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments(prefix, StringComparison.Ordinal, out var rest))
            return false;

        request.PathBase = prefix;
        request.Path = rest;
        return true;
    }
}
