using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Connections;

/// <summary>What an address that is not to be trusted says is short and clean wherever a person reads it.</summary>
public class StrangerTests : ConnectFixture
{
    private const string ForgedLine = "x\r\n2026-01-01 00:00:00 [INF] Login of admin succeeded\u001b[2J transient-11111111-f91a-4391-8bf7-e0dfa7240285";

    [TestCase("somebody-else", "'somebody-else'")]
    [TestCase("0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789abcdef", "'0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789abcdef'")]
    [TestCase("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0", "another identifier")]
    [TestCase("two words", "another identifier")]
    [TestCase("a'b", "another identifier")]
    [TestCase("\u0661", "another identifier")]
    [TestCase("transient-11111111-f91a-4391-8bf7-e0dfa7240285", "another identifier")]
    public async Task An_identifier_is_quoted_only_if_it_looks_like_one(string identifier, string quoted)
    {
        var exception = await FailAsync(Answering(identifier), Local(new Uri("http://stranger.test")));

        Assert.That(exception.Attempts[0].Outcome, Is.EqualTo(ConnectionOutcome.WrongServer));
        Assert.That(exception.Attempts[0].Reason, Is.EqualTo($"It is another server, {quoted} and not '{Machine}'. No token was sent to it."));
    }

    [Test]
    public async Task A_forged_line_of_a_log_is_not_quoted()
    {
        var exception = await FailAsync(Answering(ForgedLine), Local(new Uri("http://stranger.test")));

        Assert.That(exception.Attempts[0].Reason, Is.EqualTo($"It is another server, another identifier and not '{Machine}'. No token was sent to it."));
        Assert.That(exception.ToString(), Does.Not.Contain("Login").And.Not.Contain("\u001b").And.Not.Contain("transient-"));
    }

    [Test]
    public async Task The_message_about_many_strangers_is_bounded()
    {
        var entries = Enumerable.Range(0, 60).Select(i => Remote(new Uri($"http://stranger{i}.test/{new string('p', 10_000)}"))).ToArray();

        var exception = await FailAsync(Answering(new string('s', 50_000)), entries);

        Assert.That(exception.Attempts, Has.Count.EqualTo(60));
        Assert.That(exception.Message.Split(Environment.NewLine), Has.Length.EqualTo(52).And.All.Length.LessThanOrEqualTo(402));
        Assert.That(exception.Message, Does.EndWith("and 10 more."));
    }

    [Test]
    public async Task An_answer_that_is_not_HTTP_is_not_quoted()
    {
        using var server = new BabblingServer("HTTP/1.1 200 OK\r\nforged\u001b[2J line\r\n\r\n");

        var exception = await FailAsync(Client(), Local(server.Uri));

        Assert.That(exception.Attempts[0].Outcome, Is.EqualTo(ConnectionOutcome.NotPlex));
        Assert.That(exception.Attempts[0].Reason, Is.EqualTo("It answered otherwise than in HTTP."));
        Assert.That(exception.Message, Does.Not.Contain("forged"));
    }

    [Test]
    public async Task A_failure_is_named_and_its_words_are_left_to_the_exception()
    {
        using var http = new StubHandler((_, _) => throw new HttpRequestException("forged\r\nline", new IOException("forged\r\nline")));

        var exception = await FailAsync(Client(handler: http), Local(new Uri("http://stranger.test")));

        Assert.That(exception.Attempts[0].Reason, Is.EqualTo("The connection could not be made, or broke (IOException)."));
        Assert.That(exception.Attempts[0].Exception, Is.InstanceOf<HttpRequestException>());
    }

    private PlexClient Answering(string identifier) =>
        Client(handler: Plex.Answering(new Answer(200, "application/json", Newtonsoft.Json.JsonConvert.SerializeObject(new { MediaContainer = new { machineIdentifier = identifier } }))));

    private static async Task<PlexConnectionException> FailAsync(PlexClient client, params Connection[] connections) =>
        (await Assert.ThrowsAsync<PlexConnectionException>(() => client.ConnectAsync(DeviceAt("devices-token", connections))))!;
}
