using System.Net;
using PlexSdk.Runtime;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Http;

/// <summary>Clients that are generated from other documents: their limits, the servers of their operations, and what is no text.</summary>
public sealed class OtherDocumentTests : IDisposable
{
    private const int Mebibyte = 1024 * 1024;

    private readonly MockHttpMessageHandler _http = new();

    public void Dispose() => _http.Dispose();

    [TestCase(null, true)]
    [TestCase(Mebibyte, false)]
    [TestCase(3 * Mebibyte, true)]
    public async Task A_response_may_have_64_MiB_unless_the_options_say_otherwise(int? limit, bool isRead)
    {
        _http.When("*").Respond("text/plain", new string('x', 2 * Mebibyte));
        var options = Plex.Options();
        if (limit is { } bytes)
            options.MaxResponseBytes = bytes;

        using var plex = new PlexClient(options, _http.ToHttpClient());
        var call = () => new Films(plex.Transport).GetAsync();

        if (isRead)
            Assert.That((await call()).Length, Is.EqualTo(2 * Mebibyte));
        else
            Assert.That(call, Throws.TypeOf<PlexApiException>().With.Message.Contains("1048576 bytes (MaxResponseBytes)"));
    }

    [Test]
    public void Our_own_operations_keep_1_MiB()
    {
        _http.When("*").Respond("application/json", new string(' ', Mebibyte) + Plex.TokenJson);
        using var plex = Plex.Client(_http);

        Assert.That(() => plex.GetTokenAsync(), Throws.TypeOf<PlexApiException>().With.Message.Contains("1048576 bytes"));
        Assert.That(Plex.Options().MaxResponseBytes, Is.EqualTo(Mebibyte));
    }

    [TestCase("https://plex.tv/api/v2")]
    [TestCase("http://plex.test.evil.example:32400")]
    public void An_operation_of_another_host_is_not_sent(string server)
    {
        var options = Plex.Options();
        options.AccessToken = null;
        options.AccessTokenProvider = _ => throw new InvalidOperationException("no token is asked for");
        using var plex = new PlexClient(options, _http.ToHttpClient());

        Assert.That(() => new Films(plex.Transport).GetAsync(server), Throws.InvalidOperationException.With.Message.EqualTo(
            $"getFilm belongs to {server}, and this client sends to http://plex.test:32400: nothing was sent. "
            + $"Make a PlexClient whose ServerUri is {server}, and make the generated client with its Transport."));
    }

    [Test]
    public async Task A_client_of_that_host_sends_it()
    {
        _http.Expect("https://plex.tv/api/v2/film").Respond("text/html", "<p/>");
        var options = Plex.Options();
        options.ServerUri = new Uri("https://PLEX.tv/api/v2");
        using var plex = new PlexClient(options, _http.ToHttpClient());

        string page = await new Films(plex.Transport).GetAsync("https://plex.tv/api/v2");

        Assert.That(page, Is.EqualTo("<p/>"));
        _http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task An_image_that_is_documented_as_text_arrives_unharmed()
    {
        byte[] image = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x80, 0xC3, 0x28];
        _http.When("*").Respond(() => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(image) { Headers = { ContentType = new("image/jpeg") } },
        }));
        using var plex = Plex.Client(_http);

        var content = await new Films(plex.Transport).GetAsync();

        using var copy = new MemoryStream();
        await content.ToStream().CopyToAsync(copy);
        Assert.Multiple(() =>
        {
            Assert.That(content.ContentType, Is.EqualTo("image/jpeg"));
            Assert.That(content.ToArray(), Is.EqualTo(image));
            Assert.That(copy.ToArray(), Is.EqualTo(image));
            Assert.That($"{content}", Is.EqualTo("image/jpeg, 8 bytes"), "a body may be a secret");
        });
    }

    [Test]
    public async Task A_text_is_read_in_its_encoding_and_an_empty_body_is_empty()
    {
        _http.Expect("*").Respond(() => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent([0xE4]) { Headers = { ContentType = new("text/plain") { CharSet = "iso-8859-1" } } },
        }));
        _http.Expect("*").Respond(HttpStatusCode.OK);
        using var plex = Plex.Client(_http);
        var films = new Films(plex.Transport);

        Assert.That((await films.GetAsync()).Text, Is.EqualTo("ä"));
        Assert.That((string)await films.GetAsync(), Is.Empty);
    }

    [Test]
    public async Task A_header_that_describes_a_body_is_sent_with_and_without_one([Values] bool hasBody)
    {
        string? language = null;
        _http.When("*").Respond(async request =>
        {
            language = string.Join(",", request.Content!.Headers.ContentLanguage) + (await request.Content.ReadAsStringAsync());
            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        using var plex = Plex.Client(_http);

        await new Films(plex.Transport).SendAsync("en-au", hasBody ? "{}" : null);

        Assert.That(language, Is.EqualTo(hasBody ? "en-au{}" : "en-au"));
    }

    private sealed class Films(PlexTransport transport) : PlexClientBase(transport)
    {
        public Task<PlexContent> SendAsync(string language, string? body)
        {
            var request = new PlexRequest("sendFilm", HttpMethod.Post, "film");
            request.AddHeader("Content-Language", language);
            request.SetTextBody(body, "text/plain");
            return SendForTextAsync(request, CancellationToken.None);
        }

        public Task<PlexContent> GetAsync(string? server = null) =>
            SendForTextAsync(new PlexRequest("getFilm", HttpMethod.Get, "film") { Server = server }, CancellationToken.None);
    }
}
