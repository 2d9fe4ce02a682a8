using System.Net;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Http;

public class AccessTokenTests
{
    private readonly List<string?> _tokens = [];

    [Test]
    public async Task The_provider_is_asked_anew_for_each_call_and_may_have_no_token()
    {
        var given = new Queue<string?>(["one", null, "", "two"]);
        using var plex = Client(_ => new(given.Dequeue()));

        for (var i = 0; i < 4; i++)
            await plex.GetTokenAsync();

        Assert.That(_tokens, Is.EqualTo(new[] { "one", null, null, "two" }));
    }

    [Test]
    public async Task The_provider_gets_a_token_that_ends_with_the_callers()
    {
        using var source = new CancellationTokenSource();
        CancellationToken seen = default;
        using var plex = Client(async token =>
        {
            seen = token;
            await source.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return "never";
        });

        var exception = await Plex.CatchAsync<OperationCanceledException>(() => plex.GetTokenAsync(source.Token));

        Assert.That(exception.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(seen.IsCancellationRequested);
        Assert.That(_tokens, Is.Empty);
    }

    [Test]
    public async Task A_provider_that_does_not_listen_cannot_outlast_the_call()
    {
        using var source = new CancellationTokenSource();
        var never = new TaskCompletionSource<string?>();
        using var plex = Client(_ => new(never.Task));

        var call = plex.GetTokenAsync(source.Token);
        await source.CancelAsync();

        await Plex.CatchAsync<OperationCanceledException>(() => call);
    }

    [Test]
    public async Task A_failure_of_the_provider_is_the_callers_own()
    {
        using var plex = Client(_ => throw new TimeZoneNotFoundException("theirs"));

        Assert.That((await Plex.CatchAsync<TimeZoneNotFoundException>(() => plex.GetTokenAsync())).Message, Is.EqualTo("theirs"));
    }

    [Test]
    public async Task A_provider_that_gives_up_by_itself_is_no_timeout_of_ours()
    {
        using var plex = Client(_ => throw new OperationCanceledException("theirs"));

        Assert.That((await Plex.CatchAsync<OperationCanceledException>(() => plex.GetTokenAsync())).Message, Is.EqualTo("theirs"));
    }

    [TestCase("secret\r\nX-Evil: 1")]
    [TestCase("secret\n")]
    [TestCase(" secret")]
    public async Task A_token_of_the_provider_that_cannot_be_sent_is_an_argument_error(string token)
    {
        using var plex = Client(_ => new(token));

        var exception = await Plex.CatchAsync<ArgumentException>(() => plex.GetTokenAsync());

        Assert.That(exception.ToString(), Does.Contain("AccessTokenProvider").And.Not.Contains("secret"));
        Assert.That(_tokens, Is.Empty);
    }

    [Test]
    public async Task WithAccessToken_replaces_token_and_provider_and_nothing_else()
    {
        var handler = Recorder();
        using var plex = new PlexClient(Plex.Options(), new HttpClient(handler));
        IPlexClient provided = Client(_ => new("provided"));

        using (var other = plex.WithAccessToken("other"))
        {
            await other.GetTokenAsync();
        }

        using (var other = provided.WithAccessToken("another"))
        {
            await other.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        }

        await plex.GetTokenAsync();

        Assert.That(_tokens, Is.EqualTo(new[] { "other", "another", Plex.CallerToken }));
        Assert.That(handler.IsDisposed, Is.False);
    }

    private PlexClient Client(Func<CancellationToken, ValueTask<string?>> provider) => Plex.Client(Recorder(), options =>
    {
        options.AccessToken = null;
        options.AccessTokenProvider = provider;
    });

    private StubHandler Recorder() => new(request =>
    {
        _tokens.Add(request.Headers.TryGetValues("X-Plex-Token", out var values) ? string.Join(",", values) : null);
        return new Answer(200, null, Plex.TokenJson).ToResponse(request);
    });

    [Test]
    public async Task An_answer_that_was_refused_gives_its_connection_back_before_the_second_try()
    {
        var body = new EndlessStream();
        var wasDisposed = false;
        var tries = 0;
        var handler = new StubHandler(request =>
        {
            if (tries++ == 0)
                return new HttpResponseMessage(HttpStatusCode.Unauthorized) { RequestMessage = request, Content = new StreamContent(body) };

            wasDisposed = body.IsDisposed;
            return new Answer(200, null, Plex.TokenJson).ToResponse(request);
        });

        await Plex.Client(handler, options => (options.AccessToken, options.AccessTokenSource) = (null, new EverNewTokens())).GetTokenAsync();

        Assert.That((tries, wasDisposed), Is.EqualTo((2, true)));
    }

    private sealed class EverNewTokens : IAccessTokenSource
    {
        private int _given;

        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) => new($"token-number-{++_given}");

        public bool Reject(string token) => true;
    }
}
