using System.Net;
using System.Text;

namespace PlexSdk.Testing.Tests;

public class FaultAnswerTests
{
    [Test]
    public async Task A_status_comes_with_a_proxys_page()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var response = await AnswerAsync(server, PlexFault.Status(503));

        Assert.That((int)response.StatusCode, Is.EqualTo(503));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("503 Service Unavailable"));
    }

    [TestCase(200, "application/json", "[]")]
    [TestCase(201, "text/plain; charset=nonsense", "ø")]
    [TestCase(599, null, "")]
    [TestCase(404, "", "x")]
    public async Task Any_answer_can_be_given(int status, string? contentType, string body)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var response = await AnswerAsync(server, PlexFault.Answer(status, contentType, body));

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(
            response.Content.Headers.TryGetValues("Content-Type", out var values) ? values.Single() : null,
            Is.EqualTo(string.IsNullOrEmpty(contentType) ? null : contentType));
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.EqualTo(Encoding.UTF8.GetBytes(body)));
    }

    [Test]
    public async Task Bytes_go_out_as_they_are()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        await using var server = await PlexTestServer.StartAsync();
        using var response = await AnswerAsync(server, PlexFault.Answer(200, "application/octet-stream", bytes));

        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.EqualTo(bytes));
    }

    [TestCase(204)]
    [TestCase(205)]
    [TestCase(304)]
    public async Task A_status_without_a_body_has_none(int status)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var response = await AnswerAsync(server, PlexFault.Status(status));

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task Headers_are_added()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var response = await AnswerAsync(
            server, PlexFault.Status(429).And(PlexFault.Header("Retry-After", "7")).And(PlexFault.Header("X-More", "1")));

        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(7)));
        Assert.That(response.Headers.GetValues("X-More"), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public async Task A_header_may_have_more_than_ASCII()
    {
        await using var server = await PlexTestServer.StartAsync();
        var handler = server.CreateHandler();
        handler.ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8;
        using var http = new HttpClient(handler) { BaseAddress = server.BaseUri };
        server.Faults.Enqueue(PlexFault.Header("X-Name", "Søren"));

        using var response = await http.GetAsync(new Uri("identity", UriKind.Relative));

        Assert.That(response.Headers.GetValues("X-Name"), Is.EqualTo(new[] { "Søren" }));
    }

    [TestCase("https://elsewhere.example/a?b=c", 302)]
    [TestCase("/relative", 307)]
    [TestCase("ftp://files.example/", 308)]
    public async Task A_redirect_leads_anywhere(string location, int status)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var response = await AnswerAsync(server, PlexFault.Redirect(new Uri(location, UriKind.RelativeOrAbsolute), status));

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Headers.GetValues("Location"), Is.EqualTo(new[] { location }));
    }

    [Test]
    public async Task The_content_type_can_be_wrong_while_the_body_is_right()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var response = await AnswerAsync(server, PlexFault.WrongContentType("text/html"));

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.StartWith("{\"MediaContainer\":"));
    }

    [Test]
    public async Task A_body_can_be_compressed()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var raw = await AnswerAsync(server, PlexFault.Gzip());
        var handler = server.CreateHandler();
        handler.AutomaticDecompression = DecompressionMethods.GZip;
        using var http = new HttpClient(handler) { BaseAddress = server.BaseUri };
        server.Faults.Enqueue(PlexFault.Gzip());

        var text = await http.GetStringAsync("identity");

        Assert.That(raw.Content.Headers.ContentEncoding, Is.EqualTo(new[] { "gzip" }));
        Assert.That((await raw.Content.ReadAsByteArrayAsync())[..2], Is.EqualTo(new byte[] { 0x1f, 0x8b }));
        Assert.That(text, Does.Contain(server.MachineIdentifier));
    }

    [Test]
    public void Impossible_faults_are_refused_when_they_are_made()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => PlexFault.Status(100), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => PlexFault.Answer(1000, null, ""), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => PlexFault.Redirect(new Uri("/", UriKind.Relative), 200), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => PlexFault.TruncatedBody(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => PlexFault.EndlessBody(""), Throws.ArgumentException);
            Assert.That(() => PlexFault.DelayBody(TimeSpan.FromTicks(-1)), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => PlexFault.Header("two words", ""), Throws.ArgumentException);
            Assert.That(() => PlexFault.Header("X-Injected", "a\r\nb"), Throws.ArgumentException);
            Assert.That(() => PlexFault.WrongContentType("a\nb"), Throws.ArgumentException);
            Assert.That(() => PlexFault.Answer(200, "a\nb", ""), Throws.ArgumentException);
            Assert.That(() => PlexFault.Shape((PlexShape)99), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    private static async Task<HttpResponseMessage> AnswerAsync(PlexTestServer server, PlexFault fault)
    {
        using var caller = new Caller(server);
        server.Faults.Enqueue(fault);
        var response = await caller.SendAsync("identity", null);
        await response.Content.LoadIntoBufferAsync();
        return response;
    }
}
