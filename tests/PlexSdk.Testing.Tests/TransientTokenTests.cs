namespace PlexSdk.Testing.Tests;

public class TransientTokenTests
{
    [TestCase("POST")]
    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("PATCH")]
    [TestCase("OPTIONS")]
    [TestCase("PROPFIND")]
    public async Task Every_verb_mints_a_token(string method)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        var container = await caller.JsonAsync(Caller.MintPath, server.AdminToken, method);

        var token = (string)container["token"]!;
        Assert.Multiple(() =>
        {
            Assert.That(container.ToJsonString(), Is.EqualTo($$"""{"size":0,"token":"{{token}}"}"""));
            Assert.That(token, Has.Length.EqualTo(46).And.StartsWith("transient-"));
            Assert.That(Guid.TryParseExact(token["transient-".Length..], "D", out _));
        });
    }

    [Test]
    public async Task HEAD_answers_the_headers_alone()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        using var response = await caller.SendAsync(Caller.MintPath, server.AdminToken, "HEAD");

        Assert.That((int)response.StatusCode, Is.EqualTo(200));
        Assert.That(response.Content.Headers.ContentLength, Is.GreaterThan(46));
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [TestCase(null)]
    [TestCase("*/*")]
    [TestCase("text/html, application/xml")]
    [TestCase("application/json;q=0")]
    [TestCase("text/xml, application/json; q=0.0")]
    [TestCase("application/jsonp")]
    public async Task Answers_XML_unless_asked_for_JSON(string? accept)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        using var response = await caller.SendAsync(Caller.MintPath, server.AdminToken, "POST", accept);

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/xml"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Match(
            """^<\?xml version="1.0" encoding="UTF-8"\?>\n<MediaContainer size="0" token="transient-[0-9a-f-]{36}"></MediaContainer>$"""));
    }

    [TestCase("application/json")]
    [TestCase("text/plain, Application/JSON;q=0.9")]
    public async Task Answers_JSON_when_Accept_contains_it(string accept)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        using var response = await caller.SendAsync(Caller.MintPath, server.AdminToken, "POST", accept);

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/json"));
    }

    [Test]
    public async Task Each_call_gives_another_token()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        var tokens = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.MintAsync(server.AdminToken)));

        Assert.That(tokens, Is.Unique);
    }

    [TestCase("security/token")]
    [TestCase("security/token?type=delegation")]
    [TestCase("security/token?scope=all")]
    [TestCase("security/token?type=other&scope=all")]
    [TestCase("security/token?type=delegation&scope=some")]
    [TestCase("security/token?type=Delegation&scope=all")]
    [TestCase("security/token?type=&scope=all")]
    [TestCase("security/token?type=delegation&type=delegation&scope=all")]
    public async Task Missing_or_wrong_parameters_get_400_as_HTML(string path)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        using var response = await caller.SendAsync(path, server.AdminToken, "POST");

        Assert.That((int)response.StatusCode, Is.EqualTo(400));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("<h1>400 Bad Request</h1>"));
    }

    [Test]
    public async Task A_transient_token_can_not_mint_another()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var transient = await caller.MintAsync(server.AdminToken);

        using var response = await caller.SendAsync(Caller.MintPath, transient, "POST");

        Assert.That((int)response.StatusCode, Is.EqualTo(403));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("<h1>403 Forbidden</h1>"));
    }

    [Test]
    public async Task A_transient_token_has_the_access_of_the_token_it_comes_from()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var resources = Caller.ResourcesPath(server.Sources[0].Identifier);

        var fromAdmin = await caller.StatusAsync(resources, await caller.MintAsync(server.AdminToken));
        var fromShared = await caller.StatusAsync(resources, await caller.MintAsync(server.SharedToken));

        Assert.That((fromAdmin, fromShared), Is.EqualTo((200, 403)));
    }
}
