using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NativeAot;
using PlexSdk;

var options = new PlexClientOptions
{
    ServerUri = new Uri(Environment.GetEnvironmentVariable("PLEX_URL")!),
    AccessToken = Environment.GetEnvironmentVariable("PLEX_TOKEN"),
    ClientIdentifier = "native",
};
var source = Environment.GetEnvironmentVariable("PLEX_SOURCE")!;
using var plex = new PlexClient(options);

var token = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
var info = await plex.Authentication.GetSourceConnectionInformationAsync(source, refresh: true);
Console.WriteLine($"{token.MediaContainer.Token.Length} characters, {info.MediaContainer.Device.Connection.Count} connections");

using (var stranger = plex.WithAccessToken("unknown"))
{
    try
    {
        await stranger.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
    }
    catch (PlexUnauthorizedException exception)
    {
        Console.WriteLine($"{exception.StatusCode}: {exception.Errors.Count} errors");
    }
}

var best = await plex.ConnectAsync(info.MediaContainer.Device);
Console.WriteLine($"connected to {best.Candidate.Uri.Host}");

var tokens = new TransientTokenSource(plex);
using var delegated = new PlexClient(new PlexClientOptions { ServerUri = options.ServerUri, ClientIdentifier = "native", AccessTokenSource = tokens });
var again = await delegated.Authentication.GetSourceConnectionInformationAsync(source);
Console.WriteLine($"a transient token reads {again.MediaContainer.Device.Name}");

var services = new ServiceCollection();
services.AddPlexClient(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["ServerUri"] = options.ServerUri.AbsoluteUri,
    ["AccessToken"] = options.AccessToken,
    ["ClientIdentifier"] = "native",
    ["Timeout"] = "00:00:30",
}).Build());
await using (var provider = services.BuildServiceProvider())
{
    var injected = await provider.GetRequiredService<IPlexClient>().Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
    Console.WriteLine($"injected: {injected.MediaContainer.Token.Length} characters");
}

Console.WriteLine(await SignIn.RunAsync());
Console.WriteLine(await Films.RunAsync(options));
