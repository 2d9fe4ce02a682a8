using PlexSdk;
using PlexSdk.Account;
using Quickstart;

Console.OutputEncoding = System.Text.Encoding.UTF8; // For the QR code, on Windows.

// PLEX_URL and PLEX_TOKEN name a server. PLEX_SIGNIN=1 signs in at plex.tv. Without them, all of this happens inside this process.
if (Environment.GetEnvironmentVariable("PLEX_URL") is { } url)
{
    using var known = new PlexClient(new PlexClientOptions
    {
        ServerUri = new Uri(url),
        AccessToken = Environment.GetEnvironmentVariable("PLEX_TOKEN"),
        ClientIdentifier = "plexsdk-quickstart",
        Product = "PlexSdk Quickstart",
    });
    await Handover.RunAsync(known, "server://client-identifier");
    return;
}

await using var inProcess = Environment.GetEnvironmentVariable("PLEX_SIGNIN") == "1" ? null : await InProcess.StartAsync();

// Keeps the token, and beside it the name of this installation, so that no start registers a new device.
var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
var file = new PlexTokenFile(inProcess?.TokenFile ?? Path.Combine(data, "plexsdk-quickstart", "account.token"));
using var account = new PlexAccountClient(new PlexAccountOptions
{
    ClientIdentifier = file.GetOrCreateClientIdentifier(),
    Product = "PlexSdk Quickstart",
    TokenStore = file,
    UseShortCodes = true, // People type them, and their QR codes are small. Leave it out where you can open a browser.
    ServerUri = inProcess?.AccountUri ?? new Uri("https://plex.tv/api/v2"),
});

try
{
    // Shows the prompt only if no token is kept, or plex.tv refuses it.
    var user = await account.SignInAsync(async (prompt, cancellationToken) =>
    {
        Console.WriteLine($"Open {prompt.BrowserUri} or scan this, or type {prompt.Code} at https://plex.tv/link:");
        Console.WriteLine(Terminal.QrCode(prompt.BrowserUri.AbsoluteUri));
        if (inProcess is not null)
            await inProcess.SignInLikeAPersonAsync(prompt.BrowserUri, cancellationToken);
    });
    Console.WriteLine($"Signed in as {user.Title}. The token is kept in {Path.GetFileName(file.Path)}, which only you can read.");

    var servers = await account.GetServersAsync();
    foreach (var server in servers)
        Console.WriteLine($"  {server.Name} is {(server.Owned == true ? "yours" : $"shared by {server.SourceTitle}")}");

    if (servers.OrderByDescending(server => server.Owned == true).FirstOrDefault() is { } chosen)
    {
        // Asks each address who it is, without a token. The client then sends this server's token, never the account's.
        var connection = await account.ConnectAsync(chosen);
        Console.WriteLine($"Connected to {chosen.Name} at {connection.Candidate}");
        await Handover.RunAsync(connection.Client, $"server://{chosen.ClientIdentifier}");
    }
}
catch (Exception exception) when (exception is PlexSignInExpiredException or PlexApiException or HttpRequestException)
{
    Console.WriteLine(exception.Message);
}
