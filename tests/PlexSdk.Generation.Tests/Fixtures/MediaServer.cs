using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MediaServer;
using PlexSdk;
using PlexSdk.Runtime;

public static class Caller
{
    public static async Task<string> AllOfOverTypes(PlexTransport transport)
    {
        GetServerInfoResponse info = await new GeneralClient(transport).GetServerInfoAsync();
        return $"{info.AllowSync} {info.Size} {info.MachineIdentifier} {info.MyPlexMappingState} {info.Directory!.Single().Directory!.Single().Key}";
    }

    public static async Task<string> Query(PlexTransport transport)
    {
        var query = new MediaQuery { Type = MediaType.TvShow, Sort = "duration:desc" };
        query.AdditionalProperties["year>="] = 2000;
        GetLibraryItemsResponse answer = await new LibraryCollectionsClient(transport).GetLibraryItemsAsync(
            7,
            new GetLibraryItemsOptions
            {
                MediaQuery = query, IncludeGuids = true, IncludeMeta = false, Params = new Dictionary<string, PlexJson> { ["k"] = "v" },
                Item = new GetLibraryItemsItem { Title = "t" }, XPlexClientProfileExtra = "extra", XPlexContainerStart = 20,
            });
        Metadata item = answer.MediaContainer!.Metadata!.Single();
        return $"{item.Key} {item.Type} {item.Guid} {item.Guids!.Single().Id} {item.Rating} {item.Ratings!.Single().Value} {item.Search} {item.AddedAt} "
            + $"{item.Action!.Id} {item.Index!.Id} {item.Task!.Task} {item.Type2!.Active} {item.Uri!.Uri} {item.Children!.Count} {item.AdditionalProperties["year"]}";
    }

    public static async Task<string> HtmlAnswer(PlexTransport transport) => await new TimelineClient(transport).MarkPlayedAsync();

    public static async Task<string> HtmlError(PlexTransport transport)
    {
        try
        {
            return await new TimelineClient(transport).MarkPlayedAsync();
        }
        catch (PlexBadRequestException error)
        {
            return $"{error.StatusCode} {error.ContentType} {error.ResponseBody}";
        }
    }

    public static async Task<string> OneOrMany(PlexTransport transport) => await new LibraryCollectionsClient(transport).RefreshItemsAsync(RefreshItemsIds.FromStringList(["1", "2"]));

    public static async Task<string> Notifications(PlexTransport transport)
    {
        await using PlexStream stream = await new EventsClient(transport).ConnectWebSocketAsync(["-log", "a,b"]);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    public static async Task<string> PlaylistOrFilm(PlexTransport transport)
    {
        await using PlexStream stream = await new TranscoderClient(transport).StartTranscodeAsync(StartTranscodeExtension.Mpd);
        return $"{stream.ContentType} {stream.ReadByte()}";
    }
}
