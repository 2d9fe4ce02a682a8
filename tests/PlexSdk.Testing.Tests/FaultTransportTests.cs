using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace PlexSdk.Testing.Tests;

public class FaultTransportTests
{
    [Test]
    public async Task Headers_wait_for_the_gate()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var gate = new PlexGate();
        server.Faults.Enqueue(PlexFault.DelayHeaders(gate));

        var answer = caller.StatusAsync("identity", null);
        await gate.Reached.WaitAsync(TimeSpan.FromMinutes(1));
        var answeredBefore = answer.IsCompleted;
        gate.Release();

        Assert.That(answeredBefore, Is.False);
        Assert.That(await answer, Is.EqualTo(200));
    }

    [Test]
    public async Task Headers_wait_for_the_servers_clock()
    {
        var clock = new FakeTimeProvider();
        await using var server = await PlexTestServer.StartAsync(new() { TimeProvider = clock });
        using var caller = new Caller(server);
        var gate = PlexGate.After(TimeSpan.FromMinutes(10));
        server.Faults.Enqueue(PlexFault.DelayHeaders(gate).And(PlexFault.Status(503)));

        var answer = caller.StatusAsync("identity", null);
        await gate.Reached.WaitAsync(TimeSpan.FromMinutes(1));
        clock.Advance(TimeSpan.FromMinutes(9));
        var answeredBefore = answer.IsCompleted;
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.That(answeredBefore, Is.False);
        Assert.That(await answer, Is.EqualTo(503));
    }

    [Test]
    public async Task A_body_waits_while_its_headers_are_there()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var gate = new PlexGate();
        server.Faults.Enqueue(PlexFault.DelayBody(gate));

        using var response = await caller.SendAsync("identity", null);
        var body = response.Content.ReadAsStringAsync();
        await gate.Reached.WaitAsync(TimeSpan.FromMinutes(1));
        var readBefore = body.IsCompleted;
        gate.Release();

        Assert.That(readBefore, Is.False);
        Assert.That(await body, Does.Contain(server.MachineIdentifier));
    }

    [Test]
    public async Task Delays_of_no_time_let_answers_through()
    {
        await using var server = await PlexTestServer.StartAsync(new() { TimeProvider = new FakeTimeProvider() });
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.DelayHeaders(TimeSpan.Zero).And(PlexFault.DelayBody(TimeSpan.Zero)));

        Assert.That((string)(await caller.JsonAsync("identity", null))["machineIdentifier"]!, Is.EqualTo(server.MachineIdentifier));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_connection_is_reset_before_the_headers(bool https)
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseHttps = https });
        using var caller = new Caller(server);
        server.Faults.Always(PlexFault.ResetBeforeHeaders());

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => caller.StatusAsync("identity", null));

        Assert.That(IsReset(failure), failure!.ToString());
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_connection_is_reset_amid_the_body_and_never_before_its_headers_are_read(bool https)
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseHttps = https });
        using var caller = new Caller(server);
        server.Faults.Always(PlexFault.ResetAmidBody(keep: 5));

        for (var connection = 0; connection < 25; connection++)
        {
            using var response = await caller.SendAsync("identity", null);
            using var received = new MemoryStream();
            var failure = await Assert.CatchAsync<Exception>(() => response.Content.CopyToAsync(received));

            Assert.That(response.Content.Headers.ContentLength, Is.GreaterThan(5));
            Assert.That(received.Length, Is.EqualTo(5));
            Assert.That(IsReset(failure), failure!.ToString());
        }
    }

    [TestCase(null)]
    [TestCase(0)]
    [TestCase(10_000)]
    public async Task A_truncated_body_promises_more_than_it_sends(int? keep)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.TruncatedBody(keep));
        using var received = new MemoryStream();

        using var response = await caller.SendAsync("identity", null);
        var failure = await Assert.CatchAsync<Exception>(() => response.Content.CopyToAsync(received));

        var whole = Encoding.UTF8.GetBytes((await caller.JsonAsync("identity", null)).Parent!.ToJsonString());
        Assert.That(failure, Is.InstanceOf<HttpRequestException>().With.InnerException.TypeOf<HttpIOException>());
        Assert.That(IsReset(failure), Is.False, "it is closed in good order");
        Assert.That(received.ToArray(), Is.EqualTo(whole[..Math.Min(keep ?? whole.Length / 2, whole.Length)]));
        Assert.That(response.Content.Headers.ContentLength, Is.GreaterThan(received.Length));
    }

    [Test]
    public async Task An_endless_body_begins_with_the_answer_and_goes_on()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Answer(500, "text/plain", "start").And(PlexFault.EndlessBody("ab")));

        using var response = await caller.SendAsync("identity", null);
        await using var body = await response.Content.ReadAsStreamAsync();
        var beginning = new byte[1_000_005];
        await body.ReadExactlyAsync(beginning);

        Assert.That((int)response.StatusCode, Is.EqualTo(500));
        Assert.That(response.Content.Headers.ContentLength, Is.Null);
        Assert.That(Encoding.ASCII.GetString(beginning, 0, 9), Is.EqualTo("startabab"));
        Assert.That(beginning.Skip(5).Where((_, i) => i % 2 == 0), Has.All.EqualTo((byte)'a'));
    }

    [Test]
    public async Task HEAD_meets_no_body_that_never_ends()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.EndlessBody());

        using var response = await caller.SendAsync("identity", null, "HEAD");

        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task The_server_goes_on_after_a_caller_left_an_endless_body()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.EndlessBody());

        (await caller.SendAsync("identity", null)).Dispose();

        Assert.That(await caller.StatusAsync("identity", null), Is.EqualTo(200));
    }

    private static bool IsReset(Exception? failure) => failure is not null
        && (failure is SocketException { SocketErrorCode: SocketError.ConnectionReset } || IsReset(failure.InnerException));
}
