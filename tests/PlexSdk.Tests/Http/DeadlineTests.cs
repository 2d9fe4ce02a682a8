using Microsoft.Extensions.Time.Testing;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Http;

public class DeadlineTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly SilentStream _body = new();
    private readonly TaskCompletionSource _sending = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Test]
    public async Task The_timeout_covers_the_headers()
    {
        using var plex = Silent();
        var call = plex.GetTokenAsync();
        await _sending.Task;

        await TimesOutAsync(call);
    }

    [TestCase(200)]
    [TestCase(401)]
    public async Task The_timeout_covers_the_body(int status)
    {
        using var plex = Talking(status);
        var call = plex.GetTokenAsync();
        await _body.Reading;

        await TimesOutAsync(call);
    }

    [Test]
    public async Task The_timeout_covers_the_token_provider()
    {
        using var plex = Plex.Client(Plex.Answering(new Answer(200, null, Plex.TokenJson)), options =>
        {
            Timed(options);
            options.AccessToken = null;
            options.AccessTokenProvider = async token =>
            {
                _sending.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return null;
            };
        });
        var call = plex.GetTokenAsync();
        await _sending.Task;

        await TimesOutAsync(call);
    }

    [Test]
    public async Task No_timeout_is_none()
    {
        using var plex = Plex.Client(WaitingFor(_sending.Task), options =>
        {
            Timed(options);
            options.Timeout = Timeout.InfiniteTimeSpan;
        });
        var call = plex.GetTokenAsync();

        _clock.Advance(TimeSpan.FromDays(100));
        _sending.SetResult();

        Assert.That((await call).MediaContainer.Token, Is.EqualTo("transient-1"));
    }

    [Test]
    public async Task Cancellation_during_the_headers_is_the_callers()
    {
        using var plex = Silent();
        using var source = new CancellationTokenSource();
        var call = plex.GetTokenAsync(source.Token);
        await _sending.Task;

        await CancelsAsync(call, source);
    }

    [TestCase(200)]
    [TestCase(500)]
    public async Task Cancellation_during_the_body_is_the_callers(int status)
    {
        using var plex = Talking(status);
        using var source = new CancellationTokenSource();
        var call = plex.GetTokenAsync(source.Token);
        await _body.Reading;

        await CancelsAsync(call, source);
    }

    [Test]
    public async Task A_call_that_is_cancelled_already_sends_nothing()
    {
        using var http = new MockHttpMessageHandler();
        var sent = http.When("*").Respond("application/json", Plex.TokenJson);
        using var plex = Plex.Client(http);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var exception = await Plex.CatchAsync<OperationCanceledException>(() => plex.GetTokenAsync(source.Token));

        Assert.That(exception.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(http.GetMatchCount(sent), Is.Zero);
    }

    [Test]
    public async Task The_timeout_of_the_callers_HttpClient_looks_the_same()
    {
        using var http = new HttpClient(Waiting()) { Timeout = TimeSpan.FromMilliseconds(1) };
        using var plex = new PlexClient(Plex.Options(), http);

        var exception = await Plex.CatchAsync<TaskCanceledException>(() => plex.GetTokenAsync());

        Assert.That(exception.InnerException, Is.TypeOf<TimeoutException>());
    }

    private async Task TimesOutAsync(Task call)
    {
        _clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.That(call.IsCompleted, Is.False);
        _clock.Advance(TimeSpan.FromSeconds(0.2));

        var exception = await Plex.CatchAsync<TaskCanceledException>(() => call);
        Assert.That(exception.Message, Is.EqualTo("getTransientToken took longer than the Timeout of 5 seconds."));
        Assert.That(exception.InnerException, Is.TypeOf<TimeoutException>());
    }

    private static async Task CancelsAsync(Task call, CancellationTokenSource source)
    {
        await source.CancelAsync();

        var exception = await Plex.CatchAsync<OperationCanceledException>(() => call);
        Assert.That(exception.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(exception.Message, Is.EqualTo("getTransientToken was cancelled."));
        Assert.That(exception.InnerException, Is.Not.InstanceOf<TimeoutException>());
    }

    private PlexClient Silent() => Plex.Client(Waiting(), Timed);

    private PlexClient Talking(int status) => Plex.Client(new StubHandler(_body, status), Timed);

    private StubHandler Waiting() => new(async (_, cancellationToken) =>
    {
        _sending.TrySetResult();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException("Nobody ended the wait.");
    });

    private static StubHandler WaitingFor(Task task) => new(async (request, cancellationToken) =>
    {
        await task.WaitAsync(cancellationToken);
        return new Answer(200, null, Plex.TokenJson).ToResponse(request);
    });

    private void Timed(PlexClientOptions options)
    {
        options.TimeProvider = _clock;
        options.Timeout = TimeSpan.FromSeconds(5);
    }
}
