using PlexSdk;

namespace Quickstart;

/// <summary>Hands access on to somebody else, such as a player, without handing on one's own token.</summary>
internal static class Handover
{
    public static async Task RunAsync(PlexClient plex, string itself)
    {
        var source = Environment.GetEnvironmentVariable("PLEX_SOURCE") ?? itself;

        // Valid for 48 hours. For a program's own use there is TransientTokenSource, which renews it.
        var answer = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        var token = answer.MediaContainer.Token;
        Console.WriteLine($"Transient token to hand on: {Terminal.Masked(token)}");

        // From here on, it is the other one's program: it has the transient token and nothing else.
        using var other = plex.WithAccessToken(token);
        var info = await other.Authentication.GetSourceConnectionInformationAsync(source);
        Console.WriteLine($"With it, {info.MediaContainer.Device.Name} can be reached at");
        foreach (var connection in info.MediaContainer.Device.Connection)
            Console.WriteLine($"  {connection.Uri?.OriginalString} local: {connection.Local} relay: {connection.Relay ?? false}");

        try
        {
            var best = await other.ConnectAsync(info.MediaContainer.Device);
            Console.WriteLine($"The best of them is {best.Candidate}");
        }
        catch (PlexConnectionException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
