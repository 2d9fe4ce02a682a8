using System.Reflection;
using PlexSdk.Generation.Tests.Harness;

namespace PlexSdk.Generation.Tests;

/// <summary>Generated clients, called as a user calls them, against a server on the loopback interface.</summary>
public class WireTests
{
    private static IEnumerable<TestCaseData> Exchanges() =>
        WireCases.All.Select(exchange => new TestCaseData(exchange).SetName($"{{m}}({exchange})"));

    [TestCaseSource(nameof(Exchanges))]
    public async Task A_call_arrives_and_its_answer_is_read(object @case)
    {
        var exchange = (Exchange)@case;
        var fixtures = await Fixtures.GetAsync();
        await using var server = await WireServer.StartAsync(exchange);
        using var plex = new PlexClient(new PlexClientOptions { ServerUri = server.Address, ClientIdentifier = "test", AccessToken = "token-1" });
        var call = fixtures.Clients[exchange.Fixture].Assembly.GetType("Caller", throwOnError: true)!.GetMethod(exchange.Call)
            ?? throw new MissingMethodException(exchange.Fixture, exchange.Call);

        var result = await (Task<string>)call.Invoke(null, [plex.Transport])!;

        Assert.Multiple(() =>
        {
            Assert.That(server.Request, Is.EqualTo(exchange.Request));
            Assert.That(server.Body, Is.EqualTo(exchange.Body));
            Assert.That(server.Headers, Is.SupersetOf(exchange.Headers));
            Assert.That(server.Headers.Where(header => exchange.AbsentHeaders.Contains(header.Split(':')[0], StringComparer.OrdinalIgnoreCase)), Is.Empty);
            Assert.That(server.Headers.Where(header => header.StartsWith("X-Plex-Token", StringComparison.Ordinal)),
                exchange.IsAnonymous ? Is.Empty : Is.EqualTo((string[])["X-Plex-Token: token-1"]), "the token travels with every call that needs one");
            Assert.That(result, Is.EqualTo(exchange.Returns));
        });
    }

    [Test]
    public async Task Every_call_of_every_user_is_tested()
    {
        var fixtures = await Fixtures.GetAsync();
        var calls =
            from client in fixtures.Clients.Values
            from method in client.Assembly.GetType("Caller", throwOnError: true)!.GetMethods(BindingFlags.Public | BindingFlags.Static)
            select $"{client.Client.Name}.{method.Name}";

        Assert.That(calls, Is.EquivalentTo(WireCases.All.Select(exchange => exchange.ToString()).Distinct()));
    }
}
