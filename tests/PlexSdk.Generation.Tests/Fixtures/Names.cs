using System.Linq;
using System.Threading.Tasks;
using Names;
using PlexSdk.Runtime;

public static class Caller
{
    public static async Task<string> EveryName(PlexTransport transport)
    {
        var thing = new Thing
        {
            Guids = [new ThingGuidItem { Id = "plex://1" }], Guid = "g", Rating = 7.5, Rating2 = "PG", ThingValue = "t", Class = "c", Plus1 = 1, Minus1 = 2, _3d = true,
            ToStringValue = "s", AdditionalPropertiesValue = "p", Action = new ActionModel { Action = "go" }, Type = TypeModel2.MinusName, Odd = OddValues.Value2147483648,
        };
        thing.AdditionalProperties["unknown"] = 1;
        Thing answer = await new MyTagWithSymbolsClient(transport).DoTheThingAsync(
            "p", thing, new() { Id = "q", Params = "a", Item = "b", FilterName = "c", Request = "d", CancellationToken = "e", Body = "f", _3d = "g" });
        return $"{answer.Guid} {answer.Guids!.Single().Id} {answer.Type} {answer.Odd} {answer.AdditionalProperties.ContainsKey("type")} {answer.AdditionalProperties["new"]}";
    }

    public static async Task<string> DuplicateIds(PlexTransport transport)
    {
        await new MyTagWithSymbolsClient(transport).DeleteDuplicateByAAsync("x");
        return "";
    }

    public static async Task<string> NoIdNoTag(PlexTransport transport)
    {
        await new DefaultClient(transport).GetNoneAsync();
        return "";
    }
}
