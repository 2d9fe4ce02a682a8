using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using PlexSdk;
using PlexSdk.Account;

namespace Consumer;

public sealed class Invitations(IPlexClient plex, IPlexAccountClient account)
{
    public static void Register(IServiceCollection services, Uri server, string tokenFile)
    {
        services.AddPlexClient(options =>
        {
            options.ServerUri = server;
            options.ClientIdentifier = "consumer";
        });
        services.AddPlexAccount(options =>
        {
            options.ClientIdentifier = "consumer";
            options.Product = "Consumer";
            options.TokenStore = new PlexTokenFile(tokenFile);
        });
    }

    public async Task<string> InviteAsync(CancellationToken cancellationToken)
    {
        var answer = await plex.Authentication
            .GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, cancellationToken).ConfigureAwait(false);
        return answer.MediaContainer.Token;
    }

    public async Task<PlexClient> ConnectAsync(Func<PlexSignInPrompt, CancellationToken, Task> prompt, CancellationToken cancellationToken)
    {
        await account.SignInAsync(prompt, cancellationToken).ConfigureAwait(false);
        var servers = await account.GetServersAsync(cancellationToken).ConfigureAwait(false);
        var connection = await account.ConnectAsync(servers.First(server => server.Owned == true), null, cancellationToken).ConfigureAwait(false);
        return connection.Client;
    }
}
