using System;
using System.Threading.Tasks;
using PlexSdk;
using PlexSdk.Account;

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

        var file = new PlexTokenFile(Environment.GetEnvironmentVariable("PLEX_TOKEN_FILE"));
        var accountOptions = new PlexAccountOptions
        {
            ServerUri = new Uri(Environment.GetEnvironmentVariable("PLEX_ACCOUNT_URL")),
            ClientIdentifier = file.GetOrCreateClientIdentifier(),
            Product = "Consumer",
            TokenStore = file,
        };
        using (var account = new PlexAccountClient(accountOptions))
        {
            var user = await account.SignInAsync((prompt, cancellationToken) => Task.CompletedTask);
            var servers = await account.GetServersAsync();
            var connection = await account.ConnectAsync(servers[0]);
            var token = await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
            var users = await account.GetHomeUsersAsync();
            using (var kid = await account.SwitchUserAsync(users[1], "1234"))
            {
                var kidsServers = await kid.GetServersAsync();
                Console.WriteLine("{0} has {1}, {2} characters; {3} has {4}", user.Title, servers[0].Name, token.MediaContainer.Token.Length, users[1].Title, kidsServers.Count);
            }

            await account.SignOutAsync();
        }
    }
}
