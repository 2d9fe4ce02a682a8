using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using MediaServerApi;
using PlexSdk;
using PlexSdk.Runtime;

/// <summary>What a user writes: it goes once around a server and says what it found.</summary>
public static class Program
{
    public static async Task<string> RunAsync(PlexClient plex)
    {
        var said = new List<string>();
        var general = new GeneralClient(plex.Transport);
        var library = new LibraryClient(plex.Transport);
        var hubs = new HubsClient(plex.Transport);
        var timeline = new TimelineClient(plex.Transport);
        var playlists = new PlaylistsClient(plex.Transport);

        var server = (await general.GetServerInfoAsync()).MediaContainer;
        said.Add($"server {server.FriendlyName} {server.Claimed} {server.Extra<bool>("myPlex")} {server.Extra<int?>("missing") is null}");
        said.Add($"identity {(await general.GetIdentityAsync()).MediaContainer.MachineIdentifier}");

        foreach (var section in (await library.GetSectionsAsync()).MediaContainer.Directory)
            said.Add($"section {section.Key} {section.Title} {string.Join(",", section.Location.Select(location => location.Path))}");

        await library.AddSectionAsync(
            "Films", MediaType.Movie, ["/films", "/more films"], new Dictionary<string, PlexJson> { ["hidden"] = false, ["language"] = "en" });
        var options = new ListContentOptions
        {
            Filters = new Dictionary<string, PlexJson> { ["year>="] = 1990, ["genre"] = "4,5", ["unwatched"] = 1 },
            IncludeGuids = true,
            Sort = "year:desc",
        };
        foreach (var film in (await library.ListContentAsync("1", options)).MediaContainer.Metadata)
            said.Add($"film {film.Title} {film.Year} {film.SkipChildren}");

        var titles = new List<string?>();
        await foreach (var film in library.ItemsAsync(pages => pages.ListContentAsync("2"), page => page.MediaContainer.Metadata, pageSize: 2))
            titles.Add(film.Title);
        said.Add($"pages {string.Join(",", titles)}");

        var item = (await library.GetMetadataAsync(["10"])).MediaContainer.Metadata[0];
        var part = item.Media[0].Part[0];
        said.Add($"item {item.Title} {item.Genre[0].TagValue} {part.File} {part.Stream[0].StreamType == StreamStreamType.Video} {part.Stream[1].StreamType} {part.Stream[0].Default}");
        said.Add($"chapters {string.Join(",", item.ExtraList<Tag>("Chapter").Select(chapter => chapter.TagValue))} {item.Extra<string>("studio")}");
        await library.EditMetadataAsync(["10"], new MetadataEdit { Labels = ["seen"], Genres = [], Locked = { ["title"] = true } });
        said.Add($"children {string.Join(",", (await library.GetChildrenAsync(["20"])).MediaContainer.Metadata.Select(child => child.Title))}");
        said.Add($"new {(await library.GetRecentlyAddedAsync()).MediaContainer.Metadata.Count}");
        said.Add($"tags {string.Join(",", (await library.GetTagsAsync(TagType.Genre)).MediaContainer.Directory.Select(tag => tag.TagValue))}");
        await library.With(new() { Query = { ["async"] = 1 }, Headers = { ["X-Plex-Language"] = "de" } }).RefreshSectionAsync("1", force: true);
        await library.EmptyTrashAsync("1");

        foreach (var hub in (await hubs.GetHubsAsync(count: 2)).MediaContainer.Hub)
            said.Add($"hub {hub.Title} {hub.More} {string.Join(",", hub.Metadata.Select(one => one.Title))} {hub.Directory.Count}");
        said.Add($"search {string.Join(",", (await hubs.SearchHubsAsync("a", limit: 3)).MediaContainer.Hub.SelectMany(hub => hub.Directory).Select(tag => tag.TagValue))}");
        said.Add($"continue {(await hubs.GetContinueWatchingAsync()).MediaContainer.Hub.Count}");

        foreach (var played in (await new StatusClient(plex.Transport).ListSessionsAsync()).MediaContainer.Metadata)
        {
            var transcoding = played.Extra<Transcoding>("TranscodeSession");
            said.Add($"session {played.Title} {played.Player?.State} {played.Player?.Local} {played.User?.Title} {played.Extra<string>("sessionKey")} {transcoding?.Extra<bool>("throttled")}");
        }

        foreach (var playlist in (await playlists.ListPlaylistsAsync(smart: false)).MediaContainer.Metadata)
            said.Add($"playlist {playlist.Title} {playlist.Smart} {playlist.LeafCount}");
        said.Add($"tracks {string.Join(",", (await playlists.GetPlaylistItemsAsync("30")).MediaContainer.Metadata.Select(track => track.Title))}");
        await playlists.ClearPlaylistAsync("30");

        var queue = (await new PlayQueueClient(plex.Transport).CreatePlayQueueAsync("video", "library://10", shuffle: false)).MediaContainer;
        said.Add($"queue {queue.PlayQueueID} {queue.PlayQueueShuffled} {string.Join(",", queue.Metadata.Select(one => one.Title))}");

        var heard = (await timeline.ReportTimelineAsync("10", PlayState.Playing, 1000, duration: 5000)).MediaContainer;
        said.Add($"timeline {heard.Bandwidths?.Bandwidth.Count}");
        await timeline.MarkPlayedAsync("10");
        await timeline.RateAsync("10", 7.5);

        var collections = new CollectionsClient(plex.Transport);
        said.Add($"collection {(await collections.CreateCollectionAsync("1", "Best", smart: false)).MediaContainer.Metadata[0].Title}");
        await collections.AddCollectionItemsAsync("40", "library://10");

        var preferences = new PreferencesClient(plex.Transport);
        foreach (var setting in (await preferences.GetPreferencesAsync()).MediaContainer.Setting)
            said.Add($"setting {setting.Id} {setting.Hidden} {setting.Value}");
        await preferences.SetPreferencesAsync(new Dictionary<string, PlexJson> { ["FriendlyName"] = "Home", ["LogVerbose"] = 0 });

        var activity = (await new ActivitiesClient(plex.Transport).ListActivitiesAsync()).MediaContainer.Activity.Single();
        said.Add($"activity {activity.Title} {activity.Progress} {activity.Cancellable}");

        var transcoder = new TranscoderClient(plex.Transport);
        var decision = (await transcoder.GetDecisionAsync("/library/metadata/10", hasMDE: true)).MediaContainer;
        said.Add($"decision {decision.GeneralDecisionCode} {decision.Metadata[0].Media[0].Selected} {decision.Metadata[0].Media[0].VideoResolution}");
        await using var image = await transcoder.GetImageAsync("/thumb", width: 100, height: 200);
        said.Add($"image {image.ContentType} {image.ReadByte().ToString(CultureInfo.InvariantCulture)}");

        try
        {
            await library.GetMetadataAsync(["404"]);
        }
        catch (PlexApiException exception)
        {
            said.Add(exception.Message);
        }

        return string.Join("\n", said);
    }

    /// <summary>What the document lacks.</summary>
    private sealed class Transcoding : PlexModel;
}
