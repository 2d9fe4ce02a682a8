using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PlexSdk.Runtime;
using Styles;

public static class Caller
{
    public static Task<string> ExplodedList(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(ids: [1, 2]));

    public static Task<string> JoinedLists(PlexTransport transport) =>
        Call(new SearchClient(transport).SearchAsync(csv: ["a b", "c,d"], pipes: ["a", "b"], spaces: ["a", "b"]));

    public static Task<string> Enums(PlexTransport transport) =>
        Call(new SearchClient(transport).SearchAsync(kinds: [Kind.Movie, Kind.Plus1], kind: Kind.TvShow));

    public static Task<string> DeepObject(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(
        filter: new SearchFilter { Color = "red", Size = new SearchFilterSize { Min = 1, Max = 2 }, Tags = ["x", "y"] }));

    public static Task<string> ExplodedObject(PlexTransport transport) =>
        Call(new SearchClient(transport).SearchAsync(page: new SearchPage { Number = 2, PageSize = 50 }));

    public static Task<string> Maps(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(
        sort: new Dictionary<string, string> { ["name"] = "asc" },
        free: new Dictionary<string, PlexJson> { ["any"] = 1, ["other"] = "x" },
        deep: new Dictionary<string, PlexJson> { ["k"] = true }));

    public static Task<string> JsonText(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(where: new SearchWhere { A = 1 }));

    public static Task<string> Scalars(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(
        flag: true, @bool: false, day: new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero), time: new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero), price: 1.5));

    public static Task<string> Choice(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(oneOrMany: SearchOneOrMany.FromStringList(["a", "b"])));

    public static Task<string> HeadersAndCookies(PlexTransport transport) =>
        Call(new SearchClient(transport).SearchAsync(xTrace: "t 1", xList: [1, 2], session: "s 1", theme: Kind.Movie));

    public static Task<string> Paths(PlexTransport transport) =>
        Call(new SearchClient(transport).GetItemAsync("a/b?c", Kind.TvShow, ["x", "y z"], "l", [1, 2]));

    private static async Task<string> Call(Task call)
    {
        await call;
        return "";
    }
}
