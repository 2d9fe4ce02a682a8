using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using MediaServer;
using PlexSdk;
using PlexSdk.Runtime;

/// <summary>What a user writes: it goes once around a server and says what it found.</summary>
public static class Program
{
    public static async Task<string> RunAsync(PlexClient plex)
    {
        var said = new List<string>();
        var api = new MediaServerApi(plex);

        var server = (await api.General.GetServerInfoAsync()).MediaContainer;
        said.Add($"server {server.FriendlyName} {server.Claimed} {server.Extra<bool>("myPlex")} {server.Extra<int?>("missing") is null}");
        said.Add($"identity {(await api.General.GetIdentityAsync()).MediaContainer.MachineIdentifier}");

        foreach (var section in (await api.Library.GetSectionsAsync()).MediaContainer.Directory)
            said.Add($"section {section.Key} {section.Title} {string.Join(",", section.Location.Select(location => location.Path))}");

        await api.Library.AddSectionAsync(
            "Films", MediaType.Movie, ["/films", "/more films"], new Dictionary<string, PlexJson> { ["hidden"] = false, ["language"] = "en" });
        var options = new ListContentOptions
        {
            Filters = new Dictionary<string, PlexJson> { ["year>="] = 1990, ["genre"] = "4,5", ["unwatched"] = 1 },
            IncludeGuids = true,
            Sort = "year:desc",
        };
        foreach (var film in (await api.Library.ListContentAsync("1", options)).MediaContainer.Metadata)
            said.Add($"film {film.Title} {film.Year} {film.SkipChildren}");

        var titles = new List<string?>();
        await foreach (var film in api.Library.ItemsAsync(pages => pages.ListContentAsync("2"), page => page.MediaContainer.Metadata, pageSize: 2))
            titles.Add(film.Title);
        said.Add($"pages {string.Join(",", titles)}");

        var item = (await api.Library.GetMetadataAsync(["10"])).MediaContainer.Metadata[0];
        var part = item.Media[0].Part[0];
        said.Add($"item {item.Title} {item.Genre[0].TagValue} {part.File} {part.Stream[0].StreamType == StreamStreamType.Video} {part.Stream[1].StreamType} {part.Stream[0].Default}");
        said.Add($"chapters {string.Join(",", item.ExtraList<Tag>("Chapter").Select(chapter => chapter.TagValue))} {item.Extra<string>("studio")}");
        await api.Library.EditMetadataAsync(["10"], new MetadataEdit { Labels = ["seen"], Genres = [], Locked = { ["title"] = true } });
        said.Add($"children {string.Join(",", (await api.Library.GetChildrenAsync(["20"])).MediaContainer.Metadata.Select(child => child.Title))}");
        said.Add($"new {(await api.Library.GetRecentlyAddedAsync()).MediaContainer.Metadata.Count}");
        said.Add($"tags {string.Join(",", (await api.Library.GetTagsAsync(TagType.Genre)).MediaContainer.Directory.Select(tag => tag.TagValue))}");
        await api.Library.With(new() { Query = { ["async"] = 1 }, Headers = { ["X-Plex-Language"] = "de" } }).RefreshSectionAsync("1", force: true);
        await api.Library.EmptyTrashAsync(1);

        foreach (var hub in (await api.Hubs.GetHubsAsync(count: 2)).MediaContainer.Hub)
            said.Add($"hub {hub.Title} {hub.More} {string.Join(",", hub.Metadata.Select(one => one.Title))} {hub.Directory.Count}");
        said.Add($"search {string.Join(",", (await api.Hubs.SearchHubsAsync("a", limit: 3)).MediaContainer.Hub.SelectMany(hub => hub.Directory).Select(tag => tag.TagValue))}");
        said.Add($"continue {(await api.Hubs.GetContinueWatchingAsync()).MediaContainer.Hub.Count}");

        foreach (var played in (await api.Status.ListSessionsAsync()).MediaContainer.Metadata)
        {
            var transcoding = played.Extra<Transcoding>("TranscodeSession");
            said.Add($"session {played.Title} {played.Player?.State} {played.Player?.Local} {played.User?.Title} {played.Extra<string>("sessionKey")} {transcoding?.Extra<bool>("throttled")}");
        }

        foreach (var playlist in (await api.Playlists.ListPlaylistsAsync(smart: false)).MediaContainer.Metadata)
            said.Add($"playlist {playlist.Title} {playlist.Smart} {playlist.LeafCount}");
        said.Add($"tracks {string.Join(",", (await api.Playlists.GetPlaylistItemsAsync("30")).MediaContainer.Metadata.Select(track => track.Title))}");
        await api.Playlists.ClearPlaylistAsync("30");

        var queue = (await api.PlayQueue.CreatePlayQueueAsync("video", "library://10", shuffle: false)).MediaContainer;
        said.Add($"queue {queue.PlayQueueID} {queue.PlayQueueShuffled} {string.Join(",", queue.Metadata.Select(one => one.Title))}");

        var heard = (await api.Timeline.ReportTimelineAsync("10", PlayState.Playing, 1000, duration: 5000)).MediaContainer;
        said.Add($"timeline {heard.Bandwidths?.Bandwidth.Count}");
        await api.Timeline.MarkPlayedAsync("10");
        await api.Timeline.RateAsync("10", 7.5);

        said.Add($"collection {(await api.Collections.CreateCollectionAsync("1", "Best", smart: false)).MediaContainer.Metadata[0].Title}");
        await api.Collections.AddCollectionItemsAsync("40", "library://10");

        foreach (var setting in (await api.Preferences.GetPreferencesAsync()).MediaContainer.Setting)
            said.Add($"setting {setting.Id} {setting.Hidden} {setting.Value}");
        await api.Preferences.SetPreferencesAsync(new Dictionary<string, PlexJson> { ["FriendlyName"] = "Home", ["LogVerbose"] = 0 });

        var activity = (await api.Activities.ListActivitiesAsync()).MediaContainer.Activity.Single();
        said.Add($"activity {activity.Title} {activity.Progress} {activity.Cancellable}");

        var decision = (await api.Transcoder.GetDecisionAsync("/library/metadata/10", hasMDE: true)).MediaContainer;
        said.Add($"decision {decision.GeneralDecisionCode} {decision.Metadata[0].Media[0].Selected} {decision.Metadata[0].Media[0].VideoResolution}");
        await using var image = await api.Transcoder.GetImageAsync("/thumb", width: 100, height: 200);
        said.Add($"image {image.ContentType} {image.ReadByte().ToString(CultureInfo.InvariantCulture)}");

        try
        {
            await api.Library.GetMetadataAsync(["404"]);
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
