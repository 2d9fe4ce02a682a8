using PlexSdk;
using PlexSdk.Account;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddPlexClient(options =>
{
    options.ServerUri = new Uri(builder.Configuration["PLEX_URL"]!);
    options.AccessToken = builder.Configuration["PLEX_TOKEN"];
    options.ClientIdentifier = "consumer";
});
builder.Services.AddPlexAccount(options =>
{
    options.ServerUri = new Uri(builder.Configuration["PLEX_ACCOUNT_URL"]!);
    options.ClientIdentifier = "consumer";
    options.Product = "Consumer";
    options.TokenStore = new PlexTokenFile(builder.Configuration["PLEX_TOKEN_FILE"]!);
});

var app = builder.Build();
app.MapGet("/", async (IPlexClient plex, CancellationToken cancellationToken) =>
{
    var token = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, cancellationToken);
    var info = await plex.Authentication.GetSourceConnectionInformationAsync(builder.Configuration["PLEX_SOURCE"]!, null, cancellationToken);
    return $"{token.MediaContainer.Token.Length} characters, {info.MediaContainer.Device.Connection.Count} connections";
});
app.MapGet("/account", async (IPlexAccountClient account, CancellationToken cancellationToken) =>
{
    // A web application's way: the browser comes back with the second request.
    var signIn = await account.StartSignInAsync(cancellationToken);
    var user = await account.CompleteSignInAsync(signIn.State, cancellationToken);
    var servers = await account.GetServersAsync(cancellationToken);
    var connection = await account.ConnectAsync(servers[0], null, cancellationToken);
    var token = await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, cancellationToken);
    var users = await account.GetHomeUsersAsync(cancellationToken);
    using var kid = await account.SwitchUserAsync(users[1], "1234", cancellationToken);
    return $"{user.Title} has {servers[0].Name}, {token.MediaContainer.Token.Length} characters; {users[1].Title} has {(await kid.GetServersAsync(cancellationToken)).Count}";
});

// Requests to itself, and the end.
await app.StartAsync();
using var http = new HttpClient();
foreach (var path in new[] { "/", "/account" })
    Console.WriteLine(await http.GetStringAsync(new Uri(new Uri(app.Urls.Single()), path)));

await app.StopAsync();
