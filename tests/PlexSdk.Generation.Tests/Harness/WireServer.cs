using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>A loopback server that keeps what arrives and answers what it is told.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private WireServer(Exchange exchange)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(async context =>
        {
            Request = $"{context.Request.Method} {context.Features.Get<IHttpRequestFeature>()!.RawTarget}";
            Headers = [.. context.Request.Headers.Select(header => $"{header.Key}: {header.Value}")];
            using var reader = new StreamReader(context.Request.Body);
            Body = await reader.ReadToEndAsync();
            if (Boundary(context.Request.ContentType) is { } boundary)
                Body = Body.Replace(boundary, "B", StringComparison.Ordinal).ReplaceLineEndings("\n");

            context.Response.StatusCode = exchange.Status;
            if (exchange.Status != 204)
            {
                context.Response.ContentType = exchange.AnswerType;
                await context.Response.WriteAsync(exchange.Answer);
            }
        });
    }

    public string Request { get; private set; } = "";

    public IReadOnlyList<string> Headers { get; private set; } = [];

    public string Body { get; private set; } = "";

    public Uri Address => new(_application.Urls.Single());

    public static async Task<WireServer> StartAsync(Exchange exchange)
    {
        var server = new WireServer(exchange);
        await server._application.StartAsync();
        return server;
    }

    private static string? Boundary(string? contentType) =>
        System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out var type)
            ? type.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value?.Trim('"')
            : null;

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
