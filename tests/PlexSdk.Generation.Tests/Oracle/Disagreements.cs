namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>Where the diff may differ from what compiler, runtime and ApiCompat say; each with its reason.</summary>
internal static class Disagreements
{
    private static readonly IReadOnlyList<(string Pair, string Side, string Reason)> All = Read();

    public static bool Allows(Pair pair, string side) => All.Any(item => item.Pair == pair.Name && item.Side == side);

    /// <summary>Lines that name no pair, or give no reason.</summary>
    public static IEnumerable<string> Wrong() =>
        from item in All
        where item.Reason.Length < 20 || !Pair.All().Any(pair => pair.Name == item.Pair) || item.Side is not ("sources" or "programs" or "ApiCompat")
        select $"{item.Pair}, {item.Side}";

    private static IReadOnlyList<(string Pair, string Side, string Reason)> Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Oracle", "Disagreements.yaml");
        var list = YamlFile.Read(path)["disagreements"]!.AsArray();
        return [.. list.Select(item => (item!["pair"]!.ToString(), item["side"]!.ToString(), item["reason"]!.ToString()))];
    }
}
