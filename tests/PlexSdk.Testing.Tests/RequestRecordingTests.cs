using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PlexSdk.Testing.Tests;

public class RequestRecordingTests
{
    [Test]
    public async Task A_request_is_recorded_to_the_last_byte()
    {
        await using var server = await PlexTestServer.StartAsync(new() { PathPrefix = "plex" });
        using var http = new HttpClient(server.CreateHandler());
        using var message = new HttpRequestMessage(HttpMethod.Put, new Uri(server.BaseUri, "a%20b?source=server%3A%2F%2Fx&y=%C3%B8"));
        message.Content = new ByteArrayContent([0, 255, 7]);
        message.Headers.Add("X-Two", ["one", "two"]);

        using var response = await http.SendAsync(message);

        var request = server.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That(request.Method, Is.EqualTo("PUT"));
            Assert.That(request.Path, Is.EqualTo("/a b"));
            Assert.That(request.PathAndQuery, Is.EqualTo("/plex/a%20b?source=server%3A%2F%2Fx&y=%C3%B8"));
            Assert.That(request.Body.ToArray(), Is.EqualTo(new byte[] { 0, 255, 7 }));
            Assert.That(request.Header("x-two"), Is.EqualTo("one, two"));
            Assert.That(request.Header("X-Three"), Is.Null);
            Assert.That(request.Headers["content-length"], Is.EqualTo(new[] { "3" }));
        });
    }

    [TestCase("utf-8")]
    [TestCase("iso-8859-1")]
    public async Task Header_values_are_read_in_either_encoding(string encoding)
    {
        await using var server = await PlexTestServer.StartAsync();
        var handler = server.CreateHandler();
        handler.RequestHeaderEncodingSelector = (_, _) => Encoding.GetEncoding(encoding);
        using var http = new HttpClient(handler) { BaseAddress = server.BaseUri };
        http.DefaultRequestHeaders.TryAddWithoutValidation("X-Plex-Device-Name", "Søren's Mac");

        await http.GetStringAsync("identity");

        Assert.That(server.Requests.Single().Header("X-Plex-Device-Name"), Is.EqualTo("Søren's Mac"));
    }

    [Test]
    public async Task The_text_of_a_request_shows_no_token()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        await caller.StatusAsync($"identity?X-Plex-Token={server.AdminToken}", server.AdminToken);

        Assert.That(server.Requests.Single().ToString(), Is.EqualTo("GET /identity"));
    }

    [Test]
    public async Task Requests_is_a_snapshot_and_safe_under_load()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var before = server.Requests;

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => caller.StatusAsync("identity", null)));

        Assert.That(before, Is.Empty);
        Assert.That(server.Requests, Has.Count.EqualTo(200));
        server.ClearRequests();
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    public async Task A_target_in_absolute_form_is_recorded_as_sent()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.BaseUri.Port);
        var target = new Uri(server.BaseUri, "identity").AbsoluteUri;

        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"GET {target} HTTP/1.1\r\nHost: {server.BaseUri.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(client.GetStream());
        var answer = await reader.ReadToEndAsync();

        Assert.That(answer, Does.StartWith("HTTP/1.1 200 OK"));
        Assert.That(server.Requests.Single().PathAndQuery, Is.EqualTo(target));
    }
}
