using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using PlexSdk;

namespace Consumer;

public sealed class Invitations(IPlexClient plex)
{
    public static void Register(IServiceCollection services, Uri server) => services.AddPlexClient(options =>
    {
        options.ServerUri = server;
        options.ClientIdentifier = "consumer";
    });

    public async Task<string> InviteAsync(CancellationToken cancellationToken)
    {
        var answer = await plex.Authentication
            .GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, cancellationToken).ConfigureAwait(false);
        return answer.MediaContainer.Token;
    }
}
