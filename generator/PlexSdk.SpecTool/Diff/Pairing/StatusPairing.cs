namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>Pairs responses by status; a status that only a range covers on the other side belongs to the range.</summary>
internal static class StatusPairing
{
    public static IEnumerable<Pair> Pair(IEnumerable<(string Name, JsonObject Value)> from, IEnumerable<(string Name, JsonObject Value)> to)
    {
        var (before, after) = (Upper(from), Upper(to));
        foreach (var (status, response) in before)
        {
            yield return new Pair(status, response, after.GetValueOrDefault(status) ?? after.GetValueOrDefault(Range(status)));
        }

        foreach (var (status, response) in after.Where(item => !before.ContainsKey(item.Key)))
        {
            // A range that takes over single codes is paired with them above.
            if (before.TryGetValue(Range(status), out var range))
                yield return new Pair(status, range, response);
            else if (!before.Keys.Any(code => Range(code) == status && !after.ContainsKey(code)))
                yield return new Pair(status, null, response);
        }
    }

    public static bool IsSuccess(string status) => status.Length == 3 && status[0] == '2';

    private static string Range(string status) => status.Length == 3 && char.IsAsciiDigit(status[0]) ? status[0] + "XX" : "";

    private static Dictionary<string, JsonObject> Upper(IEnumerable<(string Name, JsonObject Value)> responses) =>
        responses.Where(response => !response.Name.StartsWith("x-", StringComparison.Ordinal))
            .Select(response => (Status: response.Name.ToUpperInvariant(), response.Value))
            .DistinctBy(response => response.Status)
            .ToDictionary();
}
