using PlexSdk.Testing;

namespace Quickstart;

/// <summary>Stands in for plex.tv, a server and a person with a browser. A program that uses the real ones does not need it.</summary>
internal sealed class InProcess(PlexTestAccountServer tv, PlexTestServer attic, PlexTestServer friends, DirectoryInfo folder) : IAsyncDisposable
{
    public Uri AccountUri => tv.ApiUri;

    public string TokenFile => Path.Combine(folder.FullName, "account.token");

    public static async Task<InProcess> StartAsync()
    {
        var tv = await PlexTestAccountServer.StartAsync(new() { OwnerName = "Ada" });
        var attic = await PlexTestServer.StartAsync(new() { Name = "Attic" });
        var friends = await PlexTestServer.StartAsync(new() { Name = "Cinema" });
        tv.AddResource(attic);
        tv.AddResource(PlexTestResource.Of(friends) with { Owner = tv.AddUser(new("Grace")), SharedWith = [tv.Owner] });
        return new InProcess(tv, attic, friends, Directory.CreateTempSubdirectory("plexsdk-quickstart-"));
    }

    /// <summary>Opens the address, and presses the button that is there.</summary>
    public async Task SignInLikeAPersonAsync(Uri browserUri, CancellationToken cancellationToken)
    {
        using var browser = new HttpClient();
        using var page = await browser.PostAsync(tv.PageOf(browserUri), content: null, cancellationToken);
        page.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        await tv.DisposeAsync();
        await attic.DisposeAsync();
        await friends.DisposeAsync();
    }
}
