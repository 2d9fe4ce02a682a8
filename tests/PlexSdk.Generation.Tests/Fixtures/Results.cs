using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Newtonsoft.Json;
using PlexSdk;
using PlexSdk.Runtime;
using Results;

public static class Caller
{
    public static async Task<string> Number(PlexTransport transport)
    {
        long count = await new ResultsClient(transport).GetCountAsync();
        return count.ToString(CultureInfo.InvariantCulture);
    }

    public static async Task<string> NumberedEnum(PlexTransport transport)
    {
        Rank rank = await new ResultsClient(transport).GetRankAsync();
        return $"{rank} {JsonConvert.SerializeObject(rank)} {JsonConvert.DeserializeObject<Rank>("10")} {JsonConvert.DeserializeObject<Rank?>("11")}";
    }

    public static async Task<string> OptionalEnum(PlexTransport transport)
    {
        Kind? kind = await new ResultsClient(transport).FindKindAsync();
        return $"{kind} {JsonConvert.SerializeObject(kind)} {JsonConvert.DeserializeObject<Kind?>("null") is null}";
    }

    public static async Task<string> NoTime(PlexTransport transport) => $"{await new ResultsClient(transport).FindTimeAsync() is null}";

    public static async Task<string> Lists(PlexTransport transport)
    {
        Lists lists = await new ResultsClient(transport).GetListsAsync();
        IReadOnlyList<Kind> kinds = lists.Kinds!;
        return $"{string.Join(",", kinds)} {lists.AdditionalProperties["kinds"].ToJson()} {string.Join(",", lists.Ranks!.Select(pair => $"{pair.Key}={pair.Value}"))} "
            + $"{string.Join(",", lists.Matrix.Select(row => row.Count))} {lists.Prices!.Sum().ToString(CultureInfo.InvariantCulture)} {lists.Choices![0].AsRank()} {lists.Choices![1].AsBoolean()} {lists.Days![0].Year} "
            + JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Lists>(JsonConvert.SerializeObject(lists))!.Choices);
    }

    public static async Task<string> NumberInChoice(PlexTransport transport)
    {
        var choice = await new ResultsClient(transport).PutChoiceAsync(Choice.FromRank(Rank.Value20));
        return $"{choice.AsRank() is null} {choice.AsBoolean() is null} {choice.AsMap()!["a"].ToString(CultureInfo.InvariantCulture)}";
    }

    public static async Task<string> ExistingType(PlexTransport transport)
    {
        IReadOnlyList<PlexError> problems = await new ResultsClient(transport).ListProblemsAsync();
        return $"{problems.Single().Code} {problems.Single().GetType().Assembly == typeof(PlexTransport).Assembly} {new PlexErrorModel { Of = problems.Single() }.Of.Message}";
    }
}
