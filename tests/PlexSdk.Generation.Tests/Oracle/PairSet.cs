namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>The chosen pairs, generated and compiled once for the whole run.</summary>
internal static class PairSet
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, PairClients>>> All = new(MakeAsync);
    private static readonly Lazy<Task<ILookup<string, string>>> Compat = new(async () => await ApiCompat.RunAsync([.. (await All.Value).Values]));

    public static async Task<PairClients> ClientsOfAsync(Pair pair) => (await All.Value)[pair.Name];

    /// <summary>What ApiCompat says of the pair.</summary>
    public static async Task<IReadOnlyList<string>> ApiCompatOfAsync(Pair pair) => [.. (await Compat.Value)[pair.Id].Distinct().Order(StringComparer.Ordinal)];

    private static async Task<IReadOnlyDictionary<string, PairClients>> MakeAsync()
    {
        using var slots = new SemaphoreSlim(Environment.ProcessorCount);
        var pairs = await Task.WhenAll(Pair.Chosen.Select(async pair =>
        {
            await slots.WaitAsync();
            try
            {
                return await PairClients.MakeAsync(pair);
            }
            finally
            {
                slots.Release();
            }
        }));
        return pairs.ToDictionary(pair => pair.Pair.Name, StringComparer.Ordinal);
    }
}
