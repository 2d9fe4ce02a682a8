using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.Runtime;

namespace PlexSdk.Generation.Tests;

public class StreamTests
{
    [Test]
    [CancelAfter(60_000)]
    public async Task A_stream_that_is_disposed_early_ends_the_connection(CancellationToken cancellationToken)
    {
        var ended = new TaskCompletionSource();
        await using var server = Endless(ended);
        await server.StartAsync(cancellationToken);
        using var plex = new PlexClient(new PlexClientOptions { ServerUri = new Uri(server.Urls.Single()), ClientIdentifier = "test" });
        var fixture = (await Fixtures.GetAsync()).Clients["Bodies"];
        dynamic client = Activator.CreateInstance(fixture.Assembly.GetType("Bodies.BodiesClient", throwOnError: true)!, plex.Transport)!;

        PlexStream stream = await client.GetRawAsync(cancellationToken);
        var first = stream.ReadByte();
        await stream.DisposeAsync();

        Assert.That(first, Is.EqualTo('x'));
        await ended.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Answers without end, until the connection does.</summary>
    private static WebApplication Endless(TaskCompletionSource ended)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.Run(async context =>
        {
            context.Response.ContentType = "image/png";
            context.RequestAborted.Register(ended.SetResult);
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync(new string('x', 65536), context.RequestAborted);
        });
        return server;
    }
}
