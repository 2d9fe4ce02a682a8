using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace PlexSdk.Benchmarks.Load;

/// <summary>Kestrel on the loopback interface, which tells the source that it was asked for, in the way that the source's last word says.</summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FaultyServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<FaultyServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync().ConfigureAwait(false);
        return new FaultyServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task AnswerAsync(HttpContext context)
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
