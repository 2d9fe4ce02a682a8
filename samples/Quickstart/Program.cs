using PlexSdk;
using PlexSdk.Testing;

// Without PLEX_URL, a server inside this process stands in for a real one.
var url = Environment.GetEnvironmentVariable("PLEX_URL");
await using var server = url is null ? await PlexTestServer.StartAsync() : null;

using var plex = new PlexClient(new PlexClientOptions
{
    ServerUri = server?.BaseUri ?? new Uri(url!),
    AccessToken = server?.AdminToken ?? Environment.GetEnvironmentVariable("PLEX_TOKEN"),
    ClientIdentifier = "plexsdk-quickstart",
    Product = "PlexSdk Quickstart",
});

var source = Environment.GetEnvironmentVariable("PLEX_SOURCE") ?? $"server://{server?.MachineIdentifier}";

// A token to hand on: kept, shared by all who ask, and renewed before its 48 hours are over.
using var tokens = new TransientTokenSource(plex);
Console.WriteLine($"Transient token: {Masked(await tokens.GetTokenAsync())}");

var info = await plex.Authentication.GetSourceConnectionInformationAsync(source);
Console.WriteLine($"{info.MediaContainer.Device.Name} can be reached at");
foreach (var connection in info.MediaContainer.Device.Connection)
    Console.WriteLine($"  {connection.Uri?.OriginalString} local: {connection.Local} relay: {connection.Relay ?? false}");

try
{
    // Asks each address who it is, without a token, and takes the best one that is really the device.
    var best = await plex.ConnectAsync(info.MediaContainer.Device);
    Console.WriteLine($"The best of them is {best.Candidate}");

    // This client sends the device's token, not the owner's.
    var answer = await best.Client.Authentication.GetSourceConnectionInformationAsync(source);
    Console.WriteLine($"It knows {answer.MediaContainer.Device.Name}.");
}
catch (Exception exception) when (exception is PlexConnectionException or PlexApiException)
{
    Console.WriteLine(exception.Message);
}

// A token is a secret: never print it whole.
static string Masked(string? token) => token?.Length > 18 ? $"{token[..14]}…{token[^4..]}" : "…";
