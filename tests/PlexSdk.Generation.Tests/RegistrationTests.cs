using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Normalize.Naming;

namespace PlexSdk.Generation.Tests;

/// <summary>The root class among an application's services.</summary>
public class RegistrationTests
{
    // What a test of a user's has in place of the client, written by hand.
    private const string Fake = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using MediaServer;

        public class FakeApi : IMediaServerApi
        {
            public IHubsClient Hubs { get; } = new FakeHubs();
            public IAuthenticationApiClient Authentication => throw new NotSupportedException();
            public IPlexApiClient Plex => throw new NotSupportedException();
            public ITransportClient TransportClient => throw new NotSupportedException();

            private class FakeHubs : IHubsClient
            {
                public Task<DeviceModel> GetHubsAsync(CancellationToken cancellationToken = default) => Task.FromResult(new DeviceModel { Server = new() { Name = "fake" } });
            }
        }
        """;

    [Test]
    public async Task Services_have_one_for_each_client_and_a_fake_wins()
    {
        var files = await RootTests.Make(ClientNames.Of("Media Server", "x", null, null) with { IsRegistered = true });
        var compilation = Compiler.Compile("Registered", files.Select(file => (file.Key, file.Value)).Append(("Caller.cs", RootTests.Caller)).Append(("Fake.cs", Fake)));
        var assembly = Assembly.Load(Compiler.Emit(compilation));
        var api = assembly.GetType("MediaServer.IMediaServerApi", throwOnError: true)!;
        var fake = Activator.CreateInstance(assembly.GetType("FakeApi", throwOnError: true)!)!;
        using PlexClient plex = new(new PlexClientOptions { ClientIdentifier = "a" }), garage = new(new PlexClientOptions { ClientIdentifier = "b" });

        using var services = Registered(new ServiceCollection().AddSingleton(plex).AddKeyedSingleton("garage", garage)).BuildServiceProvider();
        using var faked = Registered(new ServiceCollection().AddSingleton(plex).AddSingleton(api, fake)).BuildServiceProvider();

        Assert.That(TransportOf(services.GetRequiredService(api)), Is.SameAs(plex.Transport));
        Assert.That(services.GetRequiredService(assembly.GetType("MediaServer.MediaServerApi")!), Is.SameAs(services.GetRequiredService(api)));
        Assert.That(TransportOf(services.GetRequiredKeyedService(api, "garage")), Is.SameAs(garage.Transport));
        Assert.That(faked.GetRequiredService(api), Is.SameAs(fake));

        IServiceCollection Registered(IServiceCollection collection)
        {
            assembly.GetType("Caller")!.GetMethod("Register")!.Invoke(null, [collection]);
            return collection;
        }

        static object? TransportOf(object root) => root.GetType().GetProperty("Transport")!.GetValue(root);
    }
}
