using System.Text;
using Microsoft.Extensions.Time.Testing;
using PlexSdk.Runtime;
using PlexSdk.Testing;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Http;

/// <summary>A response that is streamed keeps the deadline and the cancellation of its call.</summary>
public sealed class StreamDeadlineTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly PlexGate _gate = new();
    private readonly CancellationTokenSource _caller = new();
    private readonly byte[] _buffer = new byte[64];
    private PlexTestServer? _server;
    private PlexClient? _plex;

    public async ValueTask DisposeAsync()
    {
        _gate.Release();
        _plex?.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _caller.Dispose();
    }

    [Test]
    public async Task The_timeout_ends_a_read_that_waits([Values] bool sync)
    {
        await using var stream = await WaitingAsync();
        var read = sync ? Task.Run(() => stream.Read(_buffer, 0, 64)) : stream.ReadAsync(_buffer, 0, 64);
        _clock.Advance(TimeSpan.FromSeconds(4.9));
        await Task.Delay(50);
        Assert.That(read.IsCompleted, Is.False);

        _clock.Advance(TimeSpan.FromSeconds(0.2));

        await TimesOutAsync(() => read);
    }

    [Test]
    public async Task The_timeout_ends_a_read_of_a_body_that_does_not_listen()
    {
        var body = new SilentStream(hearsTheToken: false);
        await using var stream = await StreamAsync(Plex.Client(new StubHandler(body), Timed));
        var read = stream.ReadAsync(_buffer, 0, 64);
        await body.Reading;

        _clock.Advance(TimeSpan.FromSeconds(5));

        await TimesOutAsync(() => read);
    }

    [Test]
    public async Task A_read_after_the_timeout_gives_nothing_of_what_came_before([Values] bool sync)
    {
        await using var stream = await StreamAsync(Plex.Client(new StubHandler(new MemoryStream(new byte[10])), Timed));
        Assert.That(await stream.ReadAsync(_buffer.AsMemory(0, 1)), Is.EqualTo(1));

        _clock.Advance(TimeSpan.FromSeconds(5));

        await TimesOutAsync(() => sync ? Task.Run(() => stream.Read(_buffer, 0, 64)) : stream.ReadAsync(_buffer, 0, 64));
    }

    [Test]
    public async Task The_token_of_the_call_ends_a_read_that_waits([Values] bool sync)
    {
        await using var stream = await WaitingAsync();
        var read = sync ? Task.Run(() => stream.Read(_buffer, 0, 64)) : stream.ReadAsync(_buffer, 0, 64);
        await Task.Delay(50);

        await _caller.CancelAsync();

        var exception = await Plex.CatchAsync<OperationCanceledException>(() => read);
        Assert.That(exception.Message, Is.EqualTo("getBytes was cancelled."));
        Assert.That(exception.CancellationToken, Is.EqualTo(_caller.Token));
    }

    [Test]
    public async Task The_token_of_a_read_ends_that_read()
    {
        await using var stream = await WaitingAsync();
        using var reader = new CancellationTokenSource();
        var read = stream.ReadAsync(_buffer, 0, 64, reader.Token);

        await reader.CancelAsync();

        Assert.That((await Plex.CatchAsync<OperationCanceledException>(() => read)).CancellationToken, Is.EqualTo(reader.Token));
    }

    [Test]
    public async Task What_was_read_to_its_end_is_over_whatever_the_clock_says()
    {
        await using var stream = await WaitingAsync();
        _gate.Release();
        using var text = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        Assert.That(await text.ReadToEndAsync(), Is.EqualTo("bytes"));

        _clock.Advance(TimeSpan.FromDays(1));
        await _caller.CancelAsync();

        Assert.That(await stream.ReadAsync(_buffer.AsMemory()), Is.Zero);
        Assert.That(stream.Read(_buffer, 0, 64), Is.Zero);
    }

    [Test]
    public async Task A_call_that_gives_an_error_for_its_stream_keeps_no_deadline()
    {
        using var plex = Plex.Client(new Answer(500, null, "no"), Timed);

        var exception = await Plex.CatchAsync<PlexApiException>(() => StreamAsync(plex));

        Assert.That(exception.ResponseBody, Is.EqualTo("no"));
    }

    private async Task<PlexStream> WaitingAsync()
    {
        _server = await PlexTestServer.StartAsync();
        _server.Faults.Always(PlexFault.Answer(200, "application/octet-stream", "bytes").And(PlexFault.DelayBody(_gate)));
        _plex = new PlexClient(Plex.Options(options =>
        {
            Timed(options);
            (options.ServerUri, options.AccessToken) = (_server.BaseUri, _server.AdminToken);
        }));
        return await StreamAsync(_plex);
    }

    private Task<PlexStream> StreamAsync(PlexClient plex) => new BytesClient(plex.Transport).GetBytesAsync(_caller.Token);

    private static async Task TimesOutAsync(Func<Task> read)
    {
        var exception = await Plex.CatchAsync<TaskCanceledException>(read);

        Assert.That(exception.Message, Is.EqualTo("getBytes took longer than the Timeout of 5 seconds."));
        Assert.That(exception.InnerException, Is.TypeOf<TimeoutException>());
    }

    private void Timed(PlexClientOptions options) => (options.TimeProvider, options.Timeout) = (_clock, TimeSpan.FromSeconds(5));

    private sealed class BytesClient(PlexTransport transport) : PlexClientBase(transport)
    {
        public Task<PlexStream> GetBytesAsync(CancellationToken cancellationToken) =>
            SendForStreamAsync(new PlexRequest("getBytes", HttpMethod.Get, "identity"), cancellationToken);
    }
}
