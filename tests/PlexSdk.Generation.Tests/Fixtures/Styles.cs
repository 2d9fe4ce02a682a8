using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PlexSdk.Runtime;
using Styles;

public static class Caller
{
    public static Task<string> ExplodedList(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(new() { Ids = [1, 2] }));

    public static Task<string> JoinedLists(PlexTransport transport) =>
        Call(new SearchClient(transport).SearchAsync(new() { Csv = ["a b", "c,d"], Pipes = ["a", "b"], Spaces = ["a", "b"] }));

    public static Task<string> Enums(PlexTransport transport) =>
        Call(new SearchClient(transport).SearchAsync(new() { Kinds = [Kind.Movie, Kind.Plus1], Kind = Kind.TvShow }));

    public static Task<string> DeepObject(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(new() { Filter = new SearchFilter { Color = "red", Size = new SearchFilterSize { Min = 1, Max = 2 }, Tags = ["x", "y"] } }));

    public static Task<string> ExplodedObject(PlexTransport transport) =>
        Call(new SearchClient(transport).SearchAsync(new() { Page = new SearchPage { Number = 2, PageSize = 50 } }));

    public static Task<string> Maps(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(new() { Sort = new Dictionary<string, string> { ["name"] = "asc" }, Free = new Dictionary<string, PlexJson> { ["any"] = 1, ["other"] = "x" }, Deep = new Dictionary<string, PlexJson> { ["k"] = true } }));

    public static Task<string> JsonText(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(new() { Where = new SearchWhere { A = 1 } }));

    public static Task<string> Scalars(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(new() { Flag = true, Bool = false, Day = new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero), Time = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero), Price = 1.5 }));

    public static Task<string> Choice(PlexTransport transport) => Call(new SearchClient(transport).SearchAsync(new() { OneOrMany = SearchOneOrMany.FromStringList(["a", "b"]) }));

    public static Task<string> HeadersAndCookies(PlexTransport transport) =>
        Call(new SearchClient(transport).SearchAsync(new() { XTrace = "t 1", XList = [1, 2], Session = "s 1", Theme = Kind.Movie }));

    public static Task<string> Paths(PlexTransport transport) =>
        Call(new SearchClient(transport).GetItemAsync("a/b?c", Kind.TvShow, ["x", "y z"], "l", [1, 2]));

    private static async Task<string> Call(Task call)
    {
        await call;
        return "";
    }
}
