using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PlexSdk.Testing.Tests;

public class ShapeTests
{
    [Test]
    public async Task Booleans_as_numbers()
    {
        var device = (await ContainerAsync(PlexShape.NumericBooleans))["Device"]!;

        Assert.That(Values(device, "local"), Is.EqualTo("1,0,0"));
        Assert.That(Values(device, "relay"), Is.EqualTo("0,0,1"));
    }

    [Test]
    public async Task Booleans_as_strings()
    {
        var device = (await ContainerAsync(PlexShape.StringBooleans))["Device"]!;

        Assert.That(Values(device, "local"), Is.EqualTo("\"1\",\"0\",\"0\""));
        Assert.That(Values(device, "relay"), Is.EqualTo("\"0\",\"0\",\"1\""));
    }

    [Test]
    public async Task Numbers_as_strings()
    {
        var container = await ContainerAsync(PlexShape.StringNumbers);

        Assert.That(container["size"]!.ToJsonString(), Is.EqualTo("\"1\""));
        Assert.That(Values(container["Device"]!, "port"), Does.EndWith(",\"32403\",\"8443\""));
    }

    [Test]
    public async Task Device_as_an_array()
    {
        var devices = (await ContainerAsync(PlexShape.DeviceAsArray))["Device"];

        Assert.That(devices, Is.TypeOf<JsonArray>().With.Count.EqualTo(1));
        Assert.That(devices![0]!["Connection"]!.AsArray(), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task One_connection_and_no_array()
    {
        var connection = (await ContainerAsync(PlexShape.SingleConnection))["Device"]!["Connection"]!;

        Assert.That((bool)connection["local"]!, Is.True);
    }

    [Test]
    public async Task No_word_of_relays()
    {
        var container = await ContainerAsync(PlexShape.MissingRelay);

        Assert.That(container["Device"]!["Connection"]!.AsArray(), Has.Count.EqualTo(3));
        Assert.That(container.ToJsonString(), Does.Not.Contain("relay\""));
    }

    [Test]
    public async Task Members_that_nobody_knows()
    {
        var container = await ContainerAsync(PlexShape.UnknownMembers);

        foreach (var members in new[] { container, container["Device"]!, container["Device"]!["Connection"]![2]! })
        {
            Assert.That(
                (members["newText"]!.GetValueKind(), members["NewObject"]!.GetValueKind(), members["NewArray"]!.GetValueKind()),
                Is.EqualTo((JsonValueKind.String, JsonValueKind.Object, JsonValueKind.Array)));
        }

        Assert.That((string)container["Device"]!["accessToken"]!, Does.StartWith("transient-"));
    }

    [Test]
    public async Task No_token_where_one_is_promised()
    {
        var container = await ContainerAsync(PlexShape.MissingToken);

        Assert.That(container["Device"]!.AsObject().Select(member => member.Key), Is.EqualTo(new[] { "name", "clientIdentifier", "Connection" }));
    }

    [Test]
    public async Task XML_has_the_shapes_that_it_can_have()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Shape(PlexShape.UnknownMembers).And(PlexFault.Shape(PlexShape.MissingRelay)));

        var xml = await caller.XmlAsync(Caller.ResourcesPath(server.Sources[0].Identifier), server.AdminToken);

        Assert.That((string?)xml.Element("Device")!.Attribute("newText"), Is.EqualTo("added by a later server"));
        Assert.That(xml.Elements("NewArray").Count(), Is.EqualTo(2));
        Assert.That(xml.Descendants("Connection").Select(connection => connection.Attribute("relay")), Is.EqualTo(new XAttribute?[3]));
    }

    [Test]
    public async Task A_shape_of_the_callers_own()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Edit(document => document["MediaContainer"]!["machineIdentifier"] = "somebody else"));

        Assert.That((string)(await caller.JsonAsync("identity", null))["machineIdentifier"]!, Is.EqualTo("somebody else"));
    }

    [Test]
    public async Task Errors_are_no_content_and_stay_as_they_are([Values] PlexShape shape)
    {
        await using var server = await PlexTestServer.StartAsync(new() { ErrorFormat = PlexTestErrorFormat.Json });
        using var caller = new Caller(server);
        server.Faults.Always(PlexFault.Shape(shape));

        using var response = await caller.SendAsync(Caller.MintPath, "unknown");

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("\"code\":1001").And.Contain("\"status\":401"));
    }

    private static async Task<JsonNode> ContainerAsync(PlexShape shape)
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        server.Faults.Enqueue(PlexFault.Shape(shape));
        return await caller.JsonAsync(Caller.ResourcesPath(server.Sources[0].Identifier), server.AdminToken);
    }

    private static string Values(JsonNode device, string name) =>
        string.Join(',', device["Connection"]!.AsArray().Select(connection => connection![name]!.ToJsonString()));
}
