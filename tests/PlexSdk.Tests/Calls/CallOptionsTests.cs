using Microsoft.Extensions.Time.Testing;
using PlexSdk.Runtime;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Calls;

public class CallOptionsTests
{
    private const string Json = """{"MediaContainer":{"Metadata":[{"title":"a"}]}}""";

    private readonly MockHttpMessageHandler _http = new();

    private PlexClient _plex = null!;

    [SetUp]
    public void Begin() => _plex = Support.Plex.Client(_http);

    [TearDown]
    public void End()
    {
        _http.VerifyNoOutstandingExpectation();
        _plex.Dispose();
        _http.Dispose();
    }

    [Test]
    public async Task A_call_has_headers_and_a_query_of_its_own_and_the_next_has_none()
    {
#pragma warning disable CA1859 // What callers have.
        IShelfClient shelves = new ShelfClient(_plex.Transport);
#pragma warning restore CA1859
        _http.Expect("*").WithAddress("http://plex.test:32400/shelf/1?year=2001&year%3E=1990&genre=a&genre=b%2Cc")
            .With(request => Header(request, "X-Plex-Product") == "Other" && Header(request, "X-Shelf") == "b" && Header(request, "Accept") == "application/xml")
            .Respond("application/json", Json);
        _http.Expect("*").WithAddress("http://plex.test:32400/shelf/1").With(request => Header(request, "X-Shelf") == "a").Respond("application/json", Json);

        await shelves.With(new()
        {
            Headers = { ["X-Plex-Product"] = "Other", ["x-shelf"] = "b", ["Accept"] = "application/xml" },
            Query = { ["year>"] = 1990, ["genre"] = PlexJson.FromItems(["a", "b,c"]) },
        }).GetShelfAsync("1", year: 2001);
        await shelves.GetShelfAsync("1");
    }

    [Test]
    public async Task A_parameter_of_the_operation_is_replaced_and_later_options_go_before_earlier_ones()
    {
        _http.Expect("*").WithAddress("http://plex.test:32400/shelf/1?a=1&year=3").With(request => Header(request, "X-Shelf") == "c").Respond("application/json", Json);

        await new ShelfClient(_plex.Transport)
            .With(new() { Query = { ["year"] = 2, ["a"] = 1 }, Headers = { ["X-Shelf"] = "b" } })
            .With(new() { Query = { ["year"] = 3 }, Headers = { ["X-SHELF"] = "c" } })
            .GetShelfAsync("1", year: 1);
    }

    [Test]
    public async Task Options_that_change_later_change_nothing()
    {
        var options = new PlexCallOptions { Headers = { ["X-Shelf"] = "b" } };
        var shelves = new ShelfClient(_plex.Transport).With(options);
        options.Headers["X-Shelf"] = "c";
        _http.Expect("*").With(request => Header(request, "X-Shelf") == "b").Respond("application/json", Json);

        await shelves.GetShelfAsync("1");
    }

    [Test]
    public async Task A_token_among_the_headers_is_the_token_of_the_call_and_masked_as_it()
    {
        using var client = _plex.With(new() { Headers = { ["x-plex-token"] = "another-token-99" } });
        _http.Expect("*").WithToken("another-token-99").Respond(new Answer(401, "text/plain", "no another-token-99 here"));

        var exception = await Support.Plex.ErrorAsync(client);

        Assert.That(exception.ResponseBody, Is.EqualTo("no [redacted] here"));
    }

    [Test]
    public async Task An_operation_that_needs_no_token_gets_none()
    {
        var shelves = new ShelfClient(_plex.Transport).With(new() { Headers = { ["X-Plex-Token"] = "another", ["Cookie"] = "a=b", ["X-Other"] = "c" } });
        _http.Expect("*").WithToken(null).With(request => Header(request, "X-Other") == "c" && Header(request, "Cookie") is null).Respond("application/json", Json);

        await shelves.GetOpenShelfAsync();
    }

    [TestCase("X-Plex-Token")]
    [TestCase("authToken")]
    public void A_token_is_refused_in_the_query(string name) =>
        Assert.That(Refused(new() { Query = { [name] = "secret-value" } }).Message, Does.Contain("X-Plex-Token").And.Not.Contain("secret-value"));

    [TestCase("Content-Type", "a")]
    [TestCase("not a name", "a")]
    [TestCase("X-A", "a\r\nb")]
    [TestCase("X-Plex-Token", " ")]
    [TestCase("X-Plex-Token", "secret\n")]
    public void A_header_that_cannot_be_sent_is_refused(string name, string value) =>
        Assert.That(Refused(new() { Headers = { [name] = value } }).Message, Does.Not.Contain("secret"));

    [Test]
    public void Limits_are_checked_as_those_of_the_client()
    {
        Assert.That(Refused(new() { Timeout = TimeSpan.Zero }).Message, Does.StartWith("Timeout must"));
        Assert.That(Refused(new() { MaxResponseBytes = 0 }).Message, Does.StartWith("MaxResponseBytes must"));
    }

    [Test]
    public async Task A_limit_is_for_the_call()
    {
        _http.Expect("*").Respond("application/json", Json);
        var exception = await Support.Plex.CatchAsync<PlexApiException>(() => new ShelfClient(_plex.Transport).With(new() { MaxResponseBytes = 10 }).GetShelfAsync("1"));

        Assert.That(exception.Message, Does.EndWith("The body is longer than 10 bytes (MaxResponseBytes)."));
    }

    [Test]
    public async Task A_timeout_is_for_the_call()
    {
        var clock = new FakeTimeProvider();
        var sending = new TaskCompletionSource();
        using var plex = Support.Plex.Client(
            new StubHandler(async (_, token) =>
            {
                sending.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                throw new InvalidOperationException();
            }),
            options => options.TimeProvider = clock);
        var call = new ShelfClient(plex.Transport).With(new() { Timeout = TimeSpan.FromSeconds(7) }).GetShelfAsync("1");
        await sending.Task;
        clock.Advance(TimeSpan.FromSeconds(7));

        Assert.That((await Support.Plex.CatchAsync<TaskCanceledException>(() => call)).Message, Is.EqualTo("getShelf took longer than the Timeout of 7 seconds."));
    }

    [Test]
    public void A_fake_is_given_back_itself()
    {
        var fake = new Fake();

        Assert.That(fake.With(new() { Timeout = TimeSpan.FromSeconds(1) }), Is.SameAs(fake));
        Assert.Throws<ArgumentNullException>(() => fake.With(null!));
    }

    [Test]
    public async Task What_a_call_sends_of_its_own_does_not_go_to_another_address()
    {
        using var client = _plex.With(new() { Headers = { ["Authorization"] = "Bearer mine" }, Query = { ["q"] = 1 } });
        var device = new Device { ClientIdentifier = "243b", AccessToken = "devices", Connection = [new() { Uri = new Uri("http://10.0.0.1:32400"), Local = true }] };
        _http.Expect("*").WithAddress("http://10.0.0.1:32400/identity").With(request => Header(request, "Authorization") is null)
            .Respond("application/json", """{"MediaContainer":{"machineIdentifier":"243b"}}""");
        _http.Expect("*").WithAddress("http://10.0.0.1:32400/security/token?type=delegation&scope=all").With(request => Header(request, "Authorization") is null)
            .Respond("application/json", Support.Plex.TokenJson);

        var connection = await client.ConnectAsync(device);
        await connection.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
    }

    private ArgumentException Refused(PlexCallOptions options) => Assert.Throws<ArgumentException>(() => _plex.With(options))!;

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? string.Join("|", values) : null;

    private sealed class Fake : IShelfClient
    {
        public Task<Shelf> GetShelfAsync(string id, int? year = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
