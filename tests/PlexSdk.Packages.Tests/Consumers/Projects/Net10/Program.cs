using PlexSdk;

using var plex = new PlexClient(new PlexClientOptions
{
    ServerUri = new Uri(Environment.GetEnvironmentVariable("PLEX_URL")!),
    AccessToken = Environment.GetEnvironmentVariable("PLEX_TOKEN"),
    ClientIdentifier = "consumer",
});

var token = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
var info = await plex.Authentication.GetSourceConnectionInformationAsync(Environment.GetEnvironmentVariable("PLEX_SOURCE")!, refresh: true);

Console.WriteLine($"{token.MediaContainer.Token.Length} characters, {info.MediaContainer.Device.Connection.Count} connections");
