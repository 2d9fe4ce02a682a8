using System;
using System.Threading.Tasks;
using PlexSdk;

internal static class Program
{
    private static async Task Main()
    {
        var options = new PlexClientOptions
        {
            ServerUri = new Uri(Environment.GetEnvironmentVariable("PLEX_URL")),
            AccessToken = Environment.GetEnvironmentVariable("PLEX_TOKEN"),
            ClientIdentifier = "consumer",
        };
        using (var plex = new PlexClient(options))
        {
            var token = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
            var info = await plex.Authentication.GetSourceConnectionInformationAsync(Environment.GetEnvironmentVariable("PLEX_SOURCE"), true);
            Console.WriteLine("{0} characters, {1} connections", token.MediaContainer.Token.Length, info.MediaContainer.Device.Connection.Count);
        }
    }
}
