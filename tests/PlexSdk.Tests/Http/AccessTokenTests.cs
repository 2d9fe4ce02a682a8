using System.Net;
using Microsoft.Extensions.Time.Testing;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Http;

public sealed class AccessTokenTests : IDisposable
{
    private readonly MockHttpMessageHandler _http = new();

    public void Dispose() => _http.Dispose();

    [Test]
    public async Task The_provider_is_asked_anew_for_each_call_and_may_have_no_token()
    {
        var given = new Queue<string?>(["one", null, "", "two"]);
        using var plex = Client(_ => new(given.Dequeue()));
        foreach (var sent in new[] { "one", null, null, "two" })
            _http.ExpectToken(sent);

        for (var i = 0; i < 4; i++)
            await plex.GetTokenAsync();

        _http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task The_provider_gets_a_token_that_ends_with_the_callers()
    {
        using var source = new CancellationTokenSource();
        CancellationToken seen = default;
        var sent = Anything();
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
        Assert.That(_http.GetMatchCount(sent), Is.Zero);
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
        var sent = Anything();
        using var plex = Client(_ => new(token));

        var exception = await Plex.CatchAsync<ArgumentException>(() => plex.GetTokenAsync());

        Assert.That(exception.ToString(), Does.Contain("AccessTokenProvider").And.Not.Contains("secret"));
        Assert.That(_http.GetMatchCount(sent), Is.Zero);
    }

    [Test]
    public async Task WithAccessToken_replaces_token_and_provider_and_nothing_else()
    {
        _http.ExpectToken("other");
        _http.ExpectToken("another");
        _http.ExpectToken(Plex.CallerToken);
        using var plex = Plex.Client(_http);
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

        _http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task A_response_that_was_refused_gives_its_connection_back_before_the_second_try()
    {
        var body = new EndlessStream();
        var wasDisposed = false;
        _http.Expect("*").WithToken("token-number-1").Respond(_ => new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StreamContent(body) });
        _http.Expect("*").WithToken("token-number-2").With(_ => wasDisposed = body.IsDisposed).Respond("application/json", Plex.TokenJson);

        await Plex.Client(_http, options => (options.AccessToken, options.AccessTokenSource) = (null, new EverNewTokens())).GetTokenAsync();

        _http.VerifyNoOutstandingExpectation();
        Assert.That(wasDisposed);
    }

    [Test]
    public async Task What_a_provider_registers_does_not_outlive_the_call()
    {
        var clock = new FakeTimeProvider();
        var late = 0;
        Anything();
        using var plex = Client(
            token =>
            {
                token.Register(() => late++);
                return new("token");
            },
            clock);

        await plex.GetTokenAsync();
        clock.Advance(TimeSpan.FromDays(1));

        Assert.That(late, Is.Zero);
    }

    [Test]
    public async Task Each_refusal_is_told_to_the_source_and_a_third_try_is_not_made()
    {
        var tokens = new EverNewTokens();
        _http.Expect("*").WithToken("token-number-1").Respond(HttpStatusCode.Unauthorized);
        _http.Expect("*").WithToken("token-number-2").Respond(HttpStatusCode.Unauthorized);

        await Plex.CatchAsync<PlexUnauthorizedException>(() =>
            Plex.Client(_http, options => (options.AccessToken, options.AccessTokenSource) = (null, tokens)).GetTokenAsync());

        _http.VerifyNoOutstandingExpectation();
        Assert.That(tokens.Rejected, Is.EqualTo(new[] { "token-number-1", "token-number-2" }));
    }

    [Test]
    public async Task A_source_that_fails_at_a_refusal_keeps_no_connection()
    {
        var body = new EndlessStream();
        _http.When("*").Respond(_ => new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StreamContent(body) });

        await Plex.CatchAsync<TimeZoneNotFoundException>(() =>
            Plex.Client(_http, options => (options.AccessToken, options.AccessTokenSource) = (null, new FailingTokens())).GetTokenAsync());

        Assert.That(body.IsDisposed);
    }

    private MockedRequest Anything() => _http.When("*").Respond("application/json", Plex.TokenJson);

    private PlexClient Client(Func<CancellationToken, ValueTask<string?>> provider, TimeProvider? clock = null) => Plex.Client(_http, options =>
    {
        options.AccessToken = null;
        options.AccessTokenProvider = provider;
        options.TimeProvider = clock ?? TimeProvider.System;
    });

    private sealed class EverNewTokens : IAccessTokenSource
    {
        private int _given;

        public List<string> Rejected { get; } = [];

        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) => new($"token-number-{++_given}");

        public bool Reject(string token)
        {
            Rejected.Add(token);
            return true;
        }
    }

    private sealed class FailingTokens : IAccessTokenSource
    {
        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) => new("token");

        public bool Reject(string token) => throw new TimeZoneNotFoundException("theirs");
    }
}
