using System.IO.Compression;
using System.Text;
using PlexSdk.Testing;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Http;

/// <summary>What only real HTTP shows.</summary>
public class SocketTests
{
    [Test]
    public async Task The_post_has_no_body_and_no_type([Values] bool owned)
    {
        await using var server = await PlexTestServer.StartAsync(new() { PathPrefix = "/plex" });
        using var plex = Client(server, owned);

        await plex.GetTokenAsync();

        var request = server.Requests.Single();
        Assert.That(request.PathAndQuery, Is.EqualTo("/plex/security/token?type=delegation&scope=all"));
        Assert.That(request.Header("Content-Type"), Is.Null);
        Assert.That(request.Header("Content-Length"), Is.EqualTo("0"));
        Assert.That(request.Header("Transfer-Encoding"), Is.Null);
        Assert.That(request.Header("Cookie"), Is.Null);
    }

    [Test]
    public async Task Every_shape_of_the_test_server_is_read([Values] PlexShape shape, [Values] bool xml)
    {
        await using var server = await PlexTestServer.StartAsync();
        server.Faults.Always(PlexFault.Shape(shape));
        using var http = new HttpClient(PlexHttpHandler.Create());
        if (xml)
            http.DefaultRequestHeaders.Accept.ParseAdd("application/xml");

        using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (server.BaseUri, server.AdminToken)), http);
        var source = $"server://{server.MachineIdentifier}";

        if (shape == PlexShape.MissingToken)
        {
            var exception = await Plex.CatchAsync<PlexApiException>(() => plex.Authentication.GetSourceConnectionInformationAsync(source));
            Assert.That(exception.Message, Does.EndWith("'accessToken' is missing in the answer."));
            return;
        }

        var answer = await plex.Authentication.GetSourceConnectionInformationAsync(source);
        Assert.That(answer.MediaContainer.Device.AccessToken, Does.StartWith("transient-"));
        Assert.That(answer.MediaContainer.Device.Connection, Is.Not.Empty);
        Assert.That(answer.MediaContainer.Device.Connection.Select(connection => connection.Local), Has.All.Not.Null);
        Assert.That(answer.MediaContainer.Device.Connection.Select(connection => connection.Port), Has.All.Positive);
    }

    [TestCase("gzip")]
    [TestCase("deflate")]
#if !TESTS_NETSTANDARD
    [TestCase("br")]
#endif
    public async Task A_compressed_answer_is_read_and_a_bomb_is_not(string encoding)
    {
        await using var server = await PlexTestServer.StartAsync();
        server.Faults.Enqueue(Compressed(encoding, Encoding.UTF8.GetBytes(Plex.TokenJson)));
        server.Faults.Enqueue(Compressed(encoding, new byte[64 * 1024 * 1024]));
        server.Faults.Enqueue(Compressed(encoding, new byte[64 * 1024 * 1024], 500));
        using var plex = Client(server);

        var answer = await plex.GetTokenAsync();
        var bomb = await Plex.ErrorAsync(plex);
        var errorBomb = await Plex.ErrorAsync(plex);

        Assert.That(answer.MediaContainer.Token, Is.EqualTo("transient-1"));
        Assert.That(bomb.Message, Does.EndWith("The body is longer than 1048576 bytes (MaxResponseBytes)."));
        Assert.That(bomb.ResponseBody, Does.EndWith("[cut after 65536 bytes]"));
        Assert.That((errorBomb.StatusCode, errorBomb.ResponseBody!.Length), Is.EqualTo((500, 65_536 + " [cut after 65536 bytes]".Length)));
    }

    [TestCase("gzip")]
#if !TESTS_NETSTANDARD
    [TestCase("br")]
#endif
    public async Task A_body_that_is_not_compressed_as_it_says_is_an_api_error(string encoding)
    {
        await using var server = await PlexTestServer.StartAsync();
        server.Faults.Always(PlexFault.Answer(200, "application/json", "{ plainly not compressed }").And(PlexFault.Header("Content-Encoding", encoding)));
        using var plex = Client(server);

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.Message, Does.Contain("could not be decompressed"));
        Assert.That(exception.InnerException, Is.Not.Null);
    }

    [Test]
    public async Task A_connection_that_breaks_is_a_network_failure([Values] bool owned, [Values(0, 1, 2)] int where)
    {
        await using var server = await PlexTestServer.StartAsync();
        server.Faults.Always(where switch { 0 => PlexFault.ResetBeforeHeaders(), 1 => PlexFault.ResetAmidBody(10), _ => PlexFault.TruncatedBody(10) });
        using var plex = Client(server, owned);

        var exception = await Plex.CatchAsync<HttpRequestException>(() => plex.GetTokenAsync());

        Assert.That(exception.InnerException, Is.InstanceOf<Exception>());
        Assert.That(exception.ToString(), Does.Not.Contain(server.AdminToken));
    }

    [Test]
    public async Task An_error_whose_body_breaks_still_says_its_status([Values] bool reset)
    {
        await using var server = await PlexTestServer.StartAsync();
        var gate = new PlexGate();
        server.Faults.Always(PlexFault.Status(403).And(PlexFault.DelayBody(gate)).And(reset ? PlexFault.ResetAmidBody(10) : PlexFault.TruncatedBody(10)));
        // A reset overtakes what was sent: it waits until the headers are here.
        using var http = new HttpClient(new AfterHeaders(gate.Release) { InnerHandler = PlexHttpHandler.Create() });
        using var plex = new PlexClient(Plex.Options(options => options.ServerUri = server.BaseUri), http);

        var exception = await Plex.CatchAsync<PlexForbiddenException>(() => plex.GetTokenAsync());

        Assert.That(exception.StatusCode, Is.EqualTo(403));
        Assert.That(exception.InnerException, Is.InstanceOf<IOException>().Or.InstanceOf<HttpRequestException>());
    }

    [Test]
    public async Task Nobody_listens()
    {
        var server = await PlexTestServer.StartAsync();
        using var plex = Client(server);
        await server.DisposeAsync();

        await Plex.CatchAsync<HttpRequestException>(() => plex.GetTokenAsync());
    }

    [Test]
    public async Task A_handler_of_the_older_kind_can_be_adjusted_too()
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseHttps = true });
        HttpClientHandler? seen = null;
        using var http = new HttpClient(PlexHttpHandler.CreateClientHandler(made =>
            (seen = made).ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate is not null));
        using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.AccessToken) = (server.BaseUri, server.AdminToken)), http);

        await plex.GetTokenAsync();

        Assert.That(seen, Has.Property(nameof(seen.AllowAutoRedirect)).False.And.Property(nameof(seen.UseCookies)).False);
        Assert.Throws<ArgumentNullException>(() => PlexHttpHandler.CreateClientHandler(null!));
    }

#if TESTS_NETSTANDARD
    [Test]
    public void A_name_outside_ascii_is_a_clear_error() => Assert.Multiple(() =>
    {
        var exception = Assert.Throws<ArgumentException>(() => Plex.Client(new Answer(200, null, ""), options => options.DeviceName = "Søren's Mac"));
        Assert.That(exception!.Message, Does.Contain("X-Plex-Device-Name").And.Contain(".NET 8").And.Not.Contains("Søren"));
    });
#else
    [Test]
    public async Task A_name_outside_ascii_goes_out_as_utf8([Values] bool owned)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var plex = Client(server, owned, "Søren's Mac €😀");

        await plex.GetTokenAsync();

        Assert.That(server.Requests.Single().Header("X-Plex-Device-Name"), Is.EqualTo("Søren's Mac €😀"));
    }

    [Test]
    public async Task A_handler_that_cannot_send_such_a_name_gets_a_hint()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var http = new HttpClient();
        using var plex = new PlexClient(Plex.Options(options => (options.ServerUri, options.DeviceName) = (server.BaseUri, "Søren")), http);

        var exception = await Plex.CatchAsync<HttpRequestException>(() => plex.GetTokenAsync());

        Assert.That(exception.Message, Does.Contain("RequestHeaderEncodingSelector").And.Contain("PlexHttpHandler.Create()"));
    }

    [Test]
    public void The_handler_can_be_adjusted()
    {
        SocketsHttpHandler? seen = null;
        using var handler = PlexHttpHandler.Create(made => (seen = made).MaxConnectionsPerServer = 3);

        Assert.That(((DelegatingHandler)handler).InnerHandler, Is.SameAs(seen));
        Assert.That(seen, Has.Property(nameof(seen.AllowAutoRedirect)).False.And.Property(nameof(seen.UseCookies)).False.And.Property(nameof(seen.MaxConnectionsPerServer)).EqualTo(3));
        Assert.Throws<ArgumentNullException>(() => PlexHttpHandler.Create(null!));
    }
#endif

    private static PlexClient Client(PlexTestServer server, bool owned = true, string? deviceName = null)
    {
        var options = Plex.Options(options => (options.ServerUri, options.AccessToken, options.DeviceName) = (server.BaseUri, server.AdminToken, deviceName));
        return owned ? new PlexClient(options) : new PlexClient(options, new HttpClient(PlexHttpHandler.Create()));
    }

    private static PlexFault Compressed(string encoding, byte[] body, int status = 200)
    {
        using var bytes = new MemoryStream();
        using (Stream compressor = encoding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(bytes, CompressionLevel.Optimal),
            _ => new BrotliStream(bytes, CompressionLevel.Fastest),
        })
        {
            compressor.Write(body);
        }

        return PlexFault.Answer(status, "application/json", bytes.ToArray()).And(PlexFault.Header("Content-Encoding", encoding));
    }
}
