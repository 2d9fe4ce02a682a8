using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>Tears a connection down by a TCP reset, where an abort alone might close it in good order.</summary>
internal static class ConnectionReset
{
    public static void Send(HttpContext context)
    {
        if (context.Features.Get<IConnectionSocketFeature>() is { Socket: var socket })
            socket.LingerState = new LingerOption(enable: true, seconds: 0);

        context.Abort();
    }
}
