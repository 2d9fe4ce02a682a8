using PlexSdk.Account;

namespace NativeAot;

internal static class SignIn
{
    public static async Task<string> RunAsync()
    {
        var file = new PlexTokenFile(Environment.GetEnvironmentVariable("PLEX_TOKEN_FILE")!);
        using var account = new PlexAccountClient(new PlexAccountOptions
        {
            ServerUri = new Uri(Environment.GetEnvironmentVariable("PLEX_ACCOUNT_URL")!),
            ClientIdentifier = file.GetOrCreateClientIdentifier(),
            Product = "Consumer",
            TokenStore = file,
        });

        var user = await account.SignInAsync((_, _) => Task.CompletedTask);
        var servers = await account.GetServersAsync();
        using var kid = await account.SwitchUserAsync((await account.GetHomeUsersAsync())[1], "1234");
        var text = $"{user.Title} has {servers[0].Name}, the other one has {(await kid.GetServersAsync()).Count}";
        await account.SignOutAsync();
        return text;
    }
}
