using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests;

/// <summary>The class with a property for each tag, and the names that generated types leave to PlexSdk.</summary>
public class RootTests
{
    internal const string Document = """
        openapi: 3.0.3
        info: {title: Media Server, version: '1'}
        tags: [{name: Hubs, description: What a home screen shows.}]
        paths:
          /hubs: {get: {operationId: getHubs, tags: [Hubs], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Device'}}}}}}}
          /users: {get: {operationId: getTransientToken, tags: [Authentication], responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {token: {type: string}}}}}}}}}
          /plex: {get: {operationId: getPlex, tags: [Plex], responses: {'204': {description: d}}}}
          /transport: {get: {operationId: getTransport, tags: [transport], responses: {'204': {description: d}}}}
        components:
          schemas:
            Device: {type: object, properties: {Connection: {type: array, items: {$ref: '#/components/schemas/Connection'}}, server: {$ref: '#/components/schemas/MediaServer'}}}
            Connection: {type: object, properties: {kind: {type: string, enum: [a, b]}}}
            MediaServer: {type: object, properties: {name: {type: string}}}
            PlexClient: {type: object, properties: {name: {type: string}}}
            IMediaServerApi: {type: object, properties: {name: {type: string}}}
        """;

    internal const string Caller = """
        using System.Threading.Tasks;
        using MediaServer;
        using Microsoft.Extensions.DependencyInjection;
        using PlexSdk;
        using PlexSdk.Runtime;

        public static class Caller
        {
            public static async Task<string?> Call(PlexClient plex)
            {
                IMediaServerApi api = new MediaServerApi(plex);
                DeviceModel answer = await api.Hubs.GetHubsAsync();
                GetTransientTokenResponseModel token = await api.Authentication.GetTransientTokenAsync();
                Device own = new Device { Connection = new[] { new Connection { Address = answer.Connection?[0].Kind.ToString() } } };
                IAuthenticationClient ours = plex.Authentication;
                IAuthenticationApiClient theirs = api.Authentication;
                await new MediaServerApi(plex.Transport).Plex.GetPlexAsync();
                await api.TransportClient.GetTransportAsync();
                return token.Token + own.Name + new MediaServerModel().Name + new PlexClientModel().Name + new IMediaServerApiModel().Name;
            }

            public static void Register(IServiceCollection services) => services.AddMediaServerApi().AddMediaServerApi("garage");

            public static IMediaServerApi Resolve(System.IServiceProvider provider) => provider.GetRequiredService<IMediaServerApi>();
        }
        """;

    [Test]
    public async Task A_program_uses_it_beside_PlexSdk_without_an_alias()
    {
        var files = await Make(ClientNames.Of("Media Server", "x", null, null) with { IsRegistered = true });

        var compilation = Compiler.Compile("Root", files.Select(file => (file.Key, file.Value)).Append(("Caller.cs", Caller)));

        Assert.That(Compiler.Complaints(compilation).Where(complaint => !complaint.Contains("CS0219", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task Groups_may_begin_with_a_digit_or_differ_by_case()
    {
        var text = Document.Replace("[Hubs]", "['1.0 Artists']", StringComparison.Ordinal).Replace("tags: [Plex]", "tags: [attachments]", StringComparison.Ordinal)
            .Replace("tags: [transport]", "tags: [Attachments]", StringComparison.Ordinal);
        var files = await Make(ClientNames.Of("Media Server", "x", null, null), text);

        var compilation = Compiler.Compile("Root", files.Select(file => (file.Key, file.Value)));

        Assert.That(Compiler.Complaints(compilation), Is.Empty);
    }

    [TestCase("Acme.MediaServerApi", null)]
    [TestCase("System.Media", null)]
    [TestCase("Newtonsoft.Media", "Hubs")]
    [TestCase("PlexSdk.More", null)]
    [TestCase("Hubs", null)]
    [TestCase("Connection", "Connection2")]
    [TestCase(null, "HubsClient")]
    [TestCase(null, "IHubsClient")]
    [TestCase(null, "Connection")]
    [TestCase(null, "mediA")]
    [TestCase(null, "_Transport")]
    [TestCase(null, "Ünïcode")]
    public async Task Names_that_are_given_compile(string? @namespace, string? root)
    {
        var names = ClientNames.Of("Media Server", "x", @namespace, root) with { IsRegistered = true };
        var caller = $$"""
            public static class Caller
            {
                public static {{names.Namespace}}.I{{names.Root}} Make(PlexSdk.PlexClient plex) => new {{names.Namespace}}.{{names.Root}}(plex);
            }
            """;

        var compilation = Compiler.Compile("Root", (await Make(names)).Select(file => (file.Key, file.Value)).Append(("Caller.cs", caller)));

        Assert.That(Compiler.Complaints(compilation), Is.Empty);
    }

    [Test]
    public async Task Each_client_and_each_model_has_a_file()
    {
        var files = await Make(ClientNames.Of("Media Server", "x", null, null) with { IsRegistered = true });

        Assert.That(files.Keys, Is.EqualTo(new[]
        {
            "Clients/AuthenticationApiClient.g.cs", "Clients/HubsClient.g.cs", "Clients/PlexApiClient.g.cs", "Clients/TransportClient.g.cs",
            "MediaServerApi.g.cs", "MediaServerApiServiceCollectionExtensions.g.cs", "Models/ConnectionKind.g.cs", "Models/ConnectionModel.g.cs",
            "Models/DeviceModel.g.cs", "Models/GetTransientTokenResponseModel.g.cs", "Models/IMediaServerApiModel.g.cs",
            "Models/MediaServerModel.g.cs", "Models/PlexClientModel.g.cs",
        }));
        Assert.That(files["MediaServerApi.g.cs"], Does.Contain("/// <summary>What a home screen shows.</summary>").And.Not.Contain("DependencyInjection"));
    }

    [Test]
    public async Task Nothing_is_registered_unless_asked_for() =>
        Assert.That(string.Concat((await Make(ClientNames.Of("Media Server", "x", null, null))).Values), Does.Not.Contain("DependencyInjection"));

    [Test]
    public async Task PlexSdks_own_documents_keep_their_names_in_few_files()
    {
        var names = new ClientNames("PlexSdk.More", IsOwn: true);
        var normalized = Normalizer.Normalize(SpecReader.ReadText(Document, "own.yaml"), names: names);

        var files = await ClientGenerator.GenerateAsync(normalized, names.Namespace, "MoreClient", CancellationToken.None);

        Assert.That(files.Keys, Is.EqualTo(new[] { "Clients.g.cs", "Contracts.g.cs", "Models.g.cs" }));
        Assert.That(files["Contracts.g.cs"], Does.Contain("Task<Device> GetHubsAsync(").And.Contain("IAuthenticationClient Authentication { get; }"));
    }

    internal static Task<IReadOnlyDictionary<string, string>> Make(ClientNames names, string document = Document) => ClientGenerator.GenerateAsync(
        Normalizer.Normalize(SpecReader.ReadText(document, "media-server.yaml"), names: names), names.Namespace, null, CancellationToken.None);
}
