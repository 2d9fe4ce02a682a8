using PlexSdk.Account;

namespace PlexSdk.Testing.Tests.EndToEnd;

/// <summary>plex.tv, a server of its owner, and an application that signs in.</summary>
internal sealed class House : IAsyncDisposable
{
    public const string Polls = "/api/v2/pins/";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plexsdk-house-");

    private House(PollClock clock, PlexTestAccountServer tv, PlexTestServer server) => (Clock, Tv, Server) = (clock, tv, server);

    public PollClock Clock { get; }

    public PlexTestAccountServer Tv { get; }

    public PlexTestServer Server { get; }

    public PlexTokenFile File => new(Path.Combine(_folder.FullName, "state", "account.token"));

    public static async Task<House> BuildAsync(PlexTestServerOptions? server = null)
    {
        var clock = new PollClock();
        var house = new House(clock, await PlexTestAccountServer.StartAsync(new() { TimeProvider = clock }), await PlexTestServer.StartAsync(server));
        house.Tv.AddResource(house.Server);
        return house;
    }

    /// <summary>An application: each is like another start of it, with the same files.</summary>
    public PlexAccountClient Application(Action<PlexAccountOptions>? configure = null)
    {
        var options = new PlexAccountOptions
        {
            ServerUri = Tv.ApiUri,
            ClientIdentifier = File.GetOrCreateClientIdentifier(),
            Product = "Søren's A+B & C",
            DeviceName = "Wohnzimmer",
            TokenStore = File,
            TimeProvider = Clock,
        };
        configure?.Invoke(options);
        return new PlexAccountClient(options);
    }

    /// <summary>A prompt whose person goes to the page and presses the button.</summary>
    public async Task BrowseAsync(PlexSignInPrompt prompt, CancellationToken cancellationToken)
    {
        using var browser = new HttpClient();
        using var page = await browser.PostAsync(Tv.PageOf(prompt.BrowserUri), content: null, cancellationToken);
        Assert.That(page.IsSuccessStatusCode, prompt.BrowserUri.AbsoluteUri);
    }

    /// <summary>A prompt that must not be shown.</summary>
    public static Task NobodyAsync(PlexSignInPrompt prompt, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nobody is there.");

    public void FailPolls(params PlexFault[] faults) =>
        Tv.Faults.Enqueue(request => request.Method == "GET" && request.Path.StartsWith(Polls, StringComparison.Ordinal), faults);

    public async ValueTask DisposeAsync()
    {
        await Tv.DisposeAsync();
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
