using PlexSdk;
using PlexSdk.Account;

using var plex = new PlexClient(new PlexClientOptions
{
    ServerUri = new Uri(Environment.GetEnvironmentVariable("PLEX_URL")!),
    AccessToken = Environment.GetEnvironmentVariable("PLEX_TOKEN"),
    ClientIdentifier = "consumer",
});

var token = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
var info = await plex.Authentication.GetSourceConnectionInformationAsync(Environment.GetEnvironmentVariable("PLEX_SOURCE")!, refresh: true);

Console.WriteLine($"{token.MediaContainer.Token.Length} characters, {info.MediaContainer.Device.Connection.Count} connections");

var file = new PlexTokenFile(Environment.GetEnvironmentVariable("PLEX_TOKEN_FILE")!);
using var account = new PlexAccountClient(new PlexAccountOptions
{
    ServerUri = new Uri(Environment.GetEnvironmentVariable("PLEX_ACCOUNT_URL")!),
    ClientIdentifier = file.GetOrCreateClientIdentifier(),
    Product = "Consumer",
    TokenStore = file,
});

var user = await account.SignInAsync((prompt, _) => Task.CompletedTask);
var servers = await account.GetServersAsync();
var connection = await account.ConnectAsync(servers[0]);
var own = await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
var users = await account.GetHomeUsersAsync();
using var kid = await account.SwitchUserAsync(users[1], "1234");

Console.WriteLine($"{user.Title} has {servers[0].Name}, {own.MediaContainer.Token.Length} characters; {users[1].Title} has {(await kid.GetServersAsync()).Count}");
await account.SignOutAsync();
