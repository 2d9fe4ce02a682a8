using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Normalize;

public class OperationServerTests
{
    private const string Server = "servers: [{ url: '{protocol}://{ip}:32400', variables: { protocol: { default: http }, ip: { default: 10.0.0.1 } } }]\n";

    [TestCase(Server, "servers: [{ url: 'https://plex.tv/api/v2' }], ", "", "https://plex.tv/api/v2")]
    [TestCase(Server, "", "servers: [{ url: 'https://plex.tv/api/v2/' }], ", "https://plex.tv/api/v2")]
    [TestCase(Server, "servers: [{ url: 'http://10.0.0.1:80/other' }], ", "", null)]
    [TestCase(Server, "servers: [{ url: /v2 }], ", "", null)]
    [TestCase(Server, "servers: [{ url: 'https://{anything}/v2' }], ", "", null)]
    [TestCase(Server, "servers: [{ url: 'https://plex.tv' }, { url: 'http://10.0.0.1' }], ", "", null)]
    [TestCase("", "servers: [{ url: 'https://plex.tv' }], ", "", "https://plex.tv")]
    public void An_operation_of_another_host_says_so(string server, string ofOperation, string ofPath, string? expected)
    {
        var operation = Normalized($$"""
            openapi: 3.1.0
            info: { title: t, version: '1' }
            {{server}}paths:
              /a: { {{ofPath}}get: { {{ofOperation}}operationId: a, tags: [A], responses: { '204': { description: d } } } }
              /b: { get: { operationId: b, tags: [A], responses: { '204': { description: d } } } }
            """);

        var text = operation.ToJsonString();
        if (expected is null)
            Assert.That(text, Does.Not.Contain("Server =").And.Not.Contain("InvalidOperationException"));
        else
            Assert.That(text, Does.Contain($"Server = \\u0022{expected}\\u0022").And.Contain("System.InvalidOperationException"));
    }

    [Test]
    public void Where_all_operations_name_one_server_it_is_that_of_the_document()
    {
        var operation = Normalized("""
            openapi: 3.1.0
            info: { title: t, version: '1' }
            paths: { /a: { servers: [{ url: 'https://plex.tv' }], get: { operationId: a, tags: [A], responses: { '204': { description: d } } } } }
            """);

        Assert.That(operation.ToJsonString(), Does.Not.Contain("Server ="));
    }

    private static JsonNode Normalized(string text) => Normalizer.Normalize(SpecReader.ReadText(text, "servers.yaml")).Document["paths"]!["/a"]!["get"]!;
}
