using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>Puts a rendered answer on the wire, with all that a fault wants done to it.</summary>
internal static class AnswerSender
{
    public static async Task SendAsync(HttpContext context, PlexAnswer answer, TimeProvider clock, CancellationToken cancellation)
    {
        if (answer.HeaderGate is not null)
            await answer.HeaderGate.WaitAsync(clock, cancellation);

        if (answer.ResetBeforeHeaders)
        {
            ConnectionReset.Send(context);
            return;
        }

        await SendHeadersAsync(context.Response, answer, cancellation);

        if (answer.BodyGate is not null)
            await answer.BodyGate.WaitAsync(clock, cancellation);

        if (MayHaveBody(context.Request.Method, answer.Status))
            await answer.Delivery.SendAsync(context, answer.Body, cancellation);
    }

    private static async Task SendHeadersAsync(HttpResponse response, PlexAnswer answer, CancellationToken cancellation)
    {
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers.Append(name, value);
        }

        if (MayHaveBody(HttpMethods.Get, answer.Status))
            response.ContentLength = answer.Delivery.ContentLength(answer.Body.Length);

        await response.StartAsync(cancellation);
        await response.Body.FlushAsync(cancellation);
    }

    private static bool MayHaveBody(string method, int status) =>
        !HttpMethods.IsHead(method) &&
        status is not (StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified);
}
