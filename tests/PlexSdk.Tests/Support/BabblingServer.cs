using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PlexSdk.Tests.Support;

/// <summary>Answers the first request with bytes that need not be HTTP, and closes the connection.</summary>
internal sealed class BabblingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public BabblingServer(string answer)
    {
        _listener.Start();
        Uri = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AnswerAsync(answer);
    }

    public Uri Uri { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync(string answer)
    {
        using var connection = await _listener.AcceptTcpClientAsync();
        var stream = connection.GetStream();
        _ = await stream.ReadAsync(new byte[4096]);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
    }
}
