using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using PlexSdk.Testing;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary>Runs the README's and the docs' examples, and makes sure that they are theirs.</summary>
[CancelAfter(60_000)]
public class ReadmeTests
{
    [Test]
    public async Task The_first_example()
    {
        await using var server = await PlexTestServer.StartAsync();
        var builder = BuilderFor(server, "Plex");

        builder.Services.AddPlexClient(builder.Configuration.GetSection("Plex"));

        builder.Services.AddSingleton<Invitations>();
        using var host = builder.Build();
        await host.StartAsync();
        var token = await host.Services.GetRequiredService<Invitations>().InviteAsync(CancellationToken.None);
        Assert.That(token, Does.StartWith("transient-"));
        await host.StopAsync();
    }

    [Test]
    public async Task Several_servers()
    {
        await using var server = await PlexTestServer.StartAsync();
        var builder = BuilderFor(server, "Servers:attic");
        builder.Configuration["LivingRoomToken"] = "token";

        builder.Services.AddPlexClient("living-room", options =>
        {
            options.ServerUri = new Uri("http://10.10.10.47:32400");
            options.ClientIdentifier = "my-installation";
            options.AccessToken = builder.Configuration["LivingRoomToken"];
        });

        foreach (var section in builder.Configuration.GetSection("Servers").GetChildren())
        {
            builder.Services.AddPlexClient(section.Key, section);
        }

        builder.Services.AddSingleton<LivingRoom>();
        using var host = builder.Build();
        await host.StartAsync();
        Assert.That(host.Services.GetRequiredService<LivingRoom>().Plex, Is.Not.Null);
        var attic = host.Services.GetRequiredKeyedService<IAuthenticationClient>("attic");
        Assert.That((await attic.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All)).MediaContainer.Token, Does.StartWith("transient-"));
        await host.StopAsync();
    }

    [Test]
    public async Task Options_from_a_service_and_more_patience()
    {
        await using var server = await PlexTestServer.StartAsync();
        var builder = BuilderFor(server, "Plex");
        builder.Configuration["Plex:AccessToken"] = null;
        builder.Services.AddSingleton<ITokenStore>(new TokenStore(server.AdminToken));

        builder.Services.AddPlexClient(builder.Configuration.GetSection("Plex"));
        builder.Services.AddOptions<PlexClientOptions>().Configure<ITokenStore>(
            (options, store) => options.AccessTokenProvider = store.GetTokenAsync);

        builder.Services.AddPlexClient(options => options.Timeout = TimeSpan.FromMinutes(5))
            .ConfigurePlexResilience(resilience =>
            {
                resilience.AttemptTimeout.Timeout = TimeSpan.FromMinutes(2);
                resilience.Retry.MaxRetryAttempts = 1;
            });

        using var host = builder.Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<IAuthenticationClient>().GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        Assert.That(server.Requests[0].Header("X-Plex-Token"), Is.EqualTo(server.AdminToken));
        await host.StopAsync();
    }

    [TestCase("README.md", 20)]
    [TestCase("dependency-injection.md", 19)]
    public void The_examples_are_those_above(string file, int lines)
    {
        var here = Lines("ReadmeTests.cs").ToHashSet();

        var examples = Examples(file).ToList();

        Assert.That(examples, Has.Count.EqualTo(lines));
        Assert.That(examples.Where(line => !here.Contains(line)), Is.Empty);
    }

    private static IEnumerable<string> Examples(string file)
    {
        var inside = false;
        foreach (var line in Lines(file))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = line == "```csharp";
            }
            else if (inside && line.Length > 0)
            {
                yield return line;
            }
        }
    }

    private static HostApplicationBuilder BuilderFor(PlexTestServer server, string section)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"{section}:ServerUri"] = server.BaseUri.AbsoluteUri,
            [$"{section}:ClientIdentifier"] = "tests",
            [$"{section}:AccessToken"] = server.AdminToken,
        });
        return builder;
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, file)).Select(line => line.Trim());
}

public sealed class Invitations(IPlexClient plex)
{
    public async Task<string> InviteAsync(CancellationToken cancellationToken)
    {
        var answer = await plex.Authentication.GetTransientTokenAsync(
            TransientTokenType.Delegation, TransientTokenScope.All, cancellationToken);
        return answer.MediaContainer.Token;
    }
}

public sealed class LivingRoom([FromKeyedServices("living-room")] IPlexClient plex)
{
    public IPlexClient Plex { get; } = plex;
}

public interface ITokenStore
{
    ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken);
}

public sealed class TokenStore(string token) : ITokenStore
{
    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) => new(token);
}
