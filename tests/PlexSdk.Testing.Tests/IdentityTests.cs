namespace PlexSdk.Testing.Tests;

public class IdentityTests
{
    [TestCase(null)]
    [TestCase("wrong")]
    public async Task Answers_everybody(string? token)
    {
        await using var server = await PlexTestServer.StartAsync(new() { Version = "1.15.4" });
        using var caller = new Caller(server);

        var json = await caller.JsonAsync("identity", token);
        var xml = await caller.XmlAsync("identity", token);

        Assert.That(json.ToJsonString(), Is.EqualTo(
            $$"""{"size":0,"apiVersion":"1.1.1","claimed":true,"machineIdentifier":"{{server.MachineIdentifier}}","version":"1.15.4"}"""));
        Assert.That(xml.ToString(), Is.EqualTo(
            $"""<MediaContainer size="0" apiVersion="1.1.1" claimed="1" machineIdentifier="{server.MachineIdentifier}" version="1.15.4"></MediaContainer>"""));
    }

    [Test]
    public async Task The_machine_identifier_can_be_chosen()
    {
        await using var server = await PlexTestServer.StartAsync(new() { MachineIdentifier = "mine" });
        using var caller = new Caller(server);

        Assert.That((string)(await caller.JsonAsync("identity", null))["machineIdentifier"]!, Is.EqualTo("mine"));
        Assert.That(server.Sources.Select(source => source.ClientIdentifier), Has.Member("mine"));
    }

    [TestCase("")]
    [TestCase("nothing")]
    [TestCase("identity/")]
    [TestCase("Identity")]
    [TestCase("security")]
    public async Task Unknown_paths_get_404_as_HTML(string path)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        using var response = await caller.SendAsync(path, server.AdminToken);

        Assert.That((int)response.StatusCode, Is.EqualTo(404));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("<h1>404 Not Found</h1>"));
    }
}
