using System.Text;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Benchmarks.Load;

/// <summary>Tells the source that was asked for, in the way that the source's last word says.</summary>
internal static class FaultyAnswer
{
    public static async Task WriteAsync(HttpContext context)
    {
        var source = context.Request.Query["source"].ToString();
        var body = Encoding.UTF8.GetBytes($$$$"""{"MediaContainer":{"size":1,"Device":{"name":"{{{{source}}}}","accessToken":"transient-1","Connection":[]}}}""");
        context.Response.ContentType = "application/json";
        switch (source[(source.LastIndexOf('-') + 1)..])
        {
            case nameof(Behaviour.Reset):
                context.Abort();
                return;
            case nameof(Behaviour.Refuse):
                context.Response.StatusCode = 401;
                return;
            case nameof(Behaviour.Cut):
                context.Response.ContentLength = body.Length;
                await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2)).ConfigureAwait(false);
                await context.Response.Body.FlushAsync().ConfigureAwait(false);
                context.Abort();
                return;
            case nameof(Behaviour.Drip):
                await DripAsync(context, body).ConfigureAwait(false);
                return;
            default:
                context.Response.ContentLength = body.Length;
                await context.Response.Body.WriteAsync(body).ConfigureAwait(false);
                return;
        }
    }

    // Slower than any client waits.
    private static async Task DripAsync(HttpContext context, byte[] body)
    {
        try
        {
            for (var i = 0; i < body.Length; i++)
            {
                await context.Response.Body.WriteAsync(body.AsMemory(i, 1), context.RequestAborted).ConfigureAwait(false);
                await Task.Delay(TimeSpan.FromSeconds(1), context.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The client has had enough.
        }
    }
}
