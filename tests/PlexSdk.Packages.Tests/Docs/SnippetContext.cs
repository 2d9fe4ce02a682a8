using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PlexSdk.Account;
using PlexSdk.Runtime;
using PlexSdk.Testing;

namespace PlexSdk.Packages.Tests.Docs;

/// <summary>
/// What a snippet may use without saying where it comes from. A snippet is the body of a method of a class that derives
/// from this one, so what it declares itself comes first.
/// </summary>
public abstract class SnippetContext
{
#pragma warning disable CA1051, IDE1006, IDE1007 // Snippets see these as the local variables that a reader has.
    protected PlexTestServer server = null!;
    protected PlexTestAccountServer tv = null!;
    protected PlexAccountClient account = null!;
    protected PlexClientOptions options = null!;
    protected PlexClient plex = null!;
    protected PlexClient owner = null!;
    protected string ownersToken = null!;
    protected string text = "";
    protected HttpClient httpClient = null!;
    protected GetSourceConnectionInformationResponse info = null!;
    protected IServiceCollection services = new ServiceCollection();
    protected WebApplicationBuilder builder = WebApplication.CreateBuilder();
    protected FilmsClient films = null!;
    protected CancellationToken cancellationToken = CancellationToken.None;
#pragma warning restore CA1051, IDE1006, IDE1007

    /// <summary>Runs the snippet against a server, with clients of it, and calls it with each client that the snippet registered.</summary>
    public async Task RunAsync(
        PlexTestServer testServer, PlexTestAccountServer accountServer, PlexClientOptions clientOptions, PlexClient client, HttpClient http)
    {
        server = testServer;
        tv = accountServer;
        options = clientOptions;
        plex = owner = client;
        ownersToken = server.AdminToken;
        httpClient = http;
        info = await plex.Authentication.GetSourceConnectionInformationAsync($"server://{server.MachineIdentifier}");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Plex:ServerUri"] = server.BaseUri.AbsoluteUri,
            ["Plex:ClientIdentifier"] = "snippet",
            ["Plex:AccessToken"] = ownersToken,
            ["LivingRoomToken"] = ownersToken,
        });
        using var signedIn = new PlexAccountClient(new()
        {
            ServerUri = tv.ApiUri,
            AccessToken = tv.CreateToken(),
            ClientIdentifier = "snippet",
            Product = "Snippet",
        });
        account = signedIn;
        await RunSnippetAsync();
        await using var provider = builder.Services.BuildServiceProvider();
        foreach (var key in builder.Services.Where(service => service.ServiceType == typeof(IPlexClient)).Select(service => service.ServiceKey))
        {
            var registered = key is null ? provider.GetRequiredService<IPlexClient>() : provider.GetRequiredKeyedService<IPlexClient>(key);
            await registered.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);
        }
    }

    protected abstract Task RunSnippetAsync();

    /// <summary>How the reader's application judges a certificate.</summary>
    protected static bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => errors == SslPolicyErrors.None;

    /// <summary>Options whose default is not the real plex.tv.</summary>
    protected sealed class LocalAccountOptions : PlexAccountOptions
    {
        public LocalAccountOptions(string address) => ServerUri = new Uri(address);
    }

    /// <summary>A client that the reader generated from another document.</summary>
    protected sealed class HubsClient(PlexTransport transport) : PlexClientBase(transport);

    /// <inheritdoc cref="HubsClient" />
    protected sealed class UsersClient(PlexTransport transport) : PlexClientBase(transport);

    /// <inheritdoc cref="HubsClient" />
    protected sealed class FilmsClient(PlexTransport transport) : PlexClientBase(transport)
    {
        public Task<PlexContent> GetPageAsync() => SendForTextAsync(new PlexRequest("getPage", HttpMethod.Get, "page"), CancellationToken.None);
    }

    /// <summary>Where the reader's application keeps its token.</summary>
    protected interface ITokenStore
    {
        ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken);
    }
}
