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

var token = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
Console.WriteLine($"Transient token: {Masked(token.MediaContainer.Token)}");

var info = await plex.Authentication.GetSourceConnectionInformationAsync(source);
Console.WriteLine($"{info.MediaContainer.Device.Name} can be reached at");
foreach (var connection in info.MediaContainer.Device.Connection)
{
    Console.WriteLine($"  {connection.Uri?.OriginalString} local: {connection.Local} relay: {connection.Relay ?? false}");
}

// A token is a secret: never print it whole.
static string Masked(string token) => token.Length > 18 ? $"{token[..14]}…{token[^4..]}" : "…";
