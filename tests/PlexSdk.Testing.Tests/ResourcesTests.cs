using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PlexSdk.Testing.Tests;

public class ResourcesTests
{
    private static readonly PlexTestSource Example = new("server://243b471948ace337a8f92f129ec97d1902fcb1df")
    {
        Name = "Søren's <server>",
        AccessTokenFactory = () => "transient-fa75f159-b9d2-42b6-8fbd-1761c7a4195a",
        Connections =
        [
            new("https", "10.0.2.123", 32400, "https://10-0-2-123.93b1.plex.direct:32400", Local: true),
            new("https", "139.162.158.105", 8443, "https://139-162-158-105.93b1.plex.direct:8443", Local: false, Relay: true),
        ],
    };

    [Test]
    public async Task Answers_XML_as_Plex_documents_it()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.AddSource(Example);

        var container = await caller.XmlAsync(Caller.ResourcesPath(Example.Identifier), server.AdminToken);

        var expected = XElement.Parse("""
            <MediaContainer size="1">
              <Device name="Søren's &lt;server&gt;" clientIdentifier="243b471948ace337a8f92f129ec97d1902fcb1df" accessToken="transient-fa75f159-b9d2-42b6-8fbd-1761c7a4195a">
                <Connection protocol="https" address="10.0.2.123" uri="https://10-0-2-123.93b1.plex.direct:32400" port="32400" local="1" />
                <Connection protocol="https" address="139.162.158.105" uri="https://139-162-158-105.93b1.plex.direct:8443" port="8443" local="0" relay="1" />
              </Device>
            </MediaContainer>
            """);
        Assert.That(container.ToString(), Is.EqualTo(expected.ToString()));
    }

    [Test]
    public async Task Answers_JSON_as_Plex_describes_it()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.AddSource(Example);

        var container = await caller.JsonAsync(Caller.ResourcesPath(Example.Identifier), server.AdminToken);

        var expected = JsonNode.Parse("""
            {"size":1,"Device":{
              "name":"Søren's <server>","clientIdentifier":"243b471948ace337a8f92f129ec97d1902fcb1df",
              "accessToken":"transient-fa75f159-b9d2-42b6-8fbd-1761c7a4195a",
              "Connection":[
                {"protocol":"https","address":"10.0.2.123","uri":"https://10-0-2-123.93b1.plex.direct:32400","port":32400,"local":true,"relay":false},
                {"protocol":"https","address":"139.162.158.105","uri":"https://139-162-158-105.93b1.plex.direct:8443","port":8443,"local":false,"relay":true}
              ]}}
            """);
        Assert.That(JsonNode.DeepEquals(container, expected), container.ToJsonString());
    }

    [Test]
    public async Task Every_answer_carries_a_fresh_token_that_the_server_accepts()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var path = Caller.ResourcesPath(server.Sources[0].Identifier);

        var first = (string)(await caller.JsonAsync(path, server.AdminToken))["Device"]!["accessToken"]!;
        var second = (string)(await caller.JsonAsync(path, first))["Device"]!["accessToken"]!;

        Assert.That(second, Is.Not.EqualTo(first).And.StartsWith("transient-"));
        Assert.That(await caller.StatusAsync(Caller.MintPath, second, "POST"), Is.EqualTo(403), "it is a transient one");
        server.Restart();
        Assert.That(await caller.StatusAsync(path, second), Is.EqualTo(401));
    }

    [Test]
    public async Task A_server_and_a_provider_are_there_from_the_start()
    {
        await using var server = await PlexTestServer.StartAsync(new() { Name = "Home" });
        using var caller = new Caller(server);

        Assert.That(server.Sources.Select(source => source.Identifier), Is.EqualTo(
            new[] { $"server://{server.MachineIdentifier}", "provider://tv.plex.provider.test" }));
        foreach (var source in server.Sources)
        {
            var device = (await caller.JsonAsync(Caller.ResourcesPath(source.Identifier), server.AdminToken))["Device"]!;
            var connections = device["Connection"]!.AsArray();
            Assert.That(connections.Select(c => ((bool)c!["local"]!, (bool)c["relay"]!)), Is.EqualTo(
                new[] { (true, false), (false, false), (false, true) }));
            Assert.That((string)connections[0]!["uri"]!, Is.EqualTo(server.BaseUri.AbsoluteUri.TrimEnd('/')));
            Assert.That(connections.Skip(1).Select(c => (string)c!["uri"]!), Has.All.Match(
                $@"^https://[\d-]+\.{server.PlexDirectHash}\.plex\.direct:\d+$"));
        }
    }

    [TestCase("security/resources")]
    [TestCase("security/resources?source=")]
    [TestCase("security/resources?source=243b47")]
    [TestCase("security/resources?source=server%3A%2F%2F")]
    [TestCase("security/resources?source=other%3A%2F%2F243b47")]
    [TestCase("security/resources?source=provider%3A%2F%2Ftv.plex.provider.test&refresh=true")]
    [TestCase("security/resources?source=provider%3A%2F%2Ftv.plex.provider.test&refresh=2")]
    [TestCase("security/resources?source=provider%3A%2F%2Ftv.plex.provider.test&refresh=")]
    [TestCase("security/resources?source=provider%3A%2F%2Ftv.plex.provider.test&source=provider%3A%2F%2Fx")]
    public async Task Missing_or_wrong_parameters_get_400_as_HTML(string path)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        using var response = await caller.SendAsync(path, server.AdminToken);

        Assert.That((int)response.StatusCode, Is.EqualTo(400));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
    }

    [TestCase("source=provider%3A%2F%2Ftv.plex.provider.test&refresh=0")]
    [TestCase("source=provider%3A%2F%2Ftv.plex.provider.test&refresh=1")]
    [TestCase("refresh=1&source=provider://tv.plex.provider.test")]
    public async Task Refresh_and_the_encoding_of_the_source_are_the_callers_choice(string query)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        Assert.That(await caller.StatusAsync($"security/resources?{query}", server.AdminToken), Is.EqualTo(200));
    }

    [Test]
    public async Task An_unknown_source_gets_404()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var own = server.Sources[0];

        Assert.That(await caller.StatusAsync(Caller.ResourcesPath("server://stranger"), server.AdminToken), Is.EqualTo(404));
        Assert.That(server.RemoveSource(own.Identifier), Is.True);
        Assert.That(await caller.StatusAsync(Caller.ResourcesPath(own.Identifier), server.AdminToken), Is.EqualTo(404));
    }

    [Test]
    public async Task A_source_that_is_added_again_is_replaced()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var own = server.Sources[0];

        server.AddSource(new PlexTestSource(own.Identifier) { Name = "renamed" });

        var device = (await caller.JsonAsync(Caller.ResourcesPath(own.Identifier), server.AdminToken))["Device"]!;
        Assert.That((string)device["name"]!, Is.EqualTo("renamed"));
        Assert.That(device["Connection"]!.AsArray(), Is.Empty);
        Assert.That(server.Sources, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Only_an_admin_may_ask()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var path = Caller.ResourcesPath(server.Sources[0].Identifier);

        Assert.That(await caller.StatusAsync(path, server.SharedToken), Is.EqualTo(403));
        Assert.That(await caller.StatusAsync(path, server.CreateTransientToken(PlexTestAccess.Shared)), Is.EqualTo(403));
        Assert.That(await caller.StatusAsync(path, server.CreateTransientToken()), Is.EqualTo(200));
    }

    [Test]
    public async Task Answers_GET_and_HEAD_only()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var path = Caller.ResourcesPath(server.Sources[0].Identifier);

        using var post = await caller.SendAsync(path, server.AdminToken, "POST");

        Assert.That(await caller.StatusAsync(path, server.AdminToken, "HEAD"), Is.EqualTo(200));
        Assert.That((int)post.StatusCode, Is.EqualTo(405));
        Assert.That(post.Content.Headers.Allow, Is.EqualTo(new[] { "GET", "HEAD" }));
    }

    [TestCase("243b47")]
    [TestCase("provider://")]
    [TestCase("SERVER://243b47")]
    public void A_source_needs_its_prefix_and_an_identifier(string identifier) =>
        Assert.That(() => new PlexTestSource(identifier), Throws.ArgumentException.With.Message.Contains("provider://"));
}
