using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PlexSdk.Testing;

/// <summary>A handler that trusts test servers' certificates and no others, and resolves plex.direct names without DNS.</summary>
internal static class TrustingHandler
{
    public static SocketsHttpHandler Create(IEnumerable<X509Certificate2> certificates)
    {
        var trusted = certificates.Select(certificate => certificate.GetCertHashString(HashAlgorithmName.SHA256)).ToHashSet(StringComparer.Ordinal);
        return new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = ConnectAsync,
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
                    !errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
                    && certificate is not null
                    && trusted.Contains(certificate.GetCertHashString(HashAlgorithmName.SHA256)),
            },
        };
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        EndPoint target = PlexDirectName.TryGetAddress(context.DnsEndPoint.Host, out var address)
            ? new IPEndPoint(address, context.DnsEndPoint.Port)
            : context.DnsEndPoint;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(target, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
