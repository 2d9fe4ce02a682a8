using PlexSdk.Benchmarks.Clients;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>What applications do: both operations in turn, each time for another source. Not thread-safe.</summary>
internal sealed class AlternatingCalls(IPlexCalls client)
{
    // More than anybody would keep, and so few that their texts cost nothing.
    private static readonly string[] Sources = [.. Enumerable.Range(0, 1024).Select(number => $"server://{number:x40}")];

    private int _calls;

    public Task NextAsync()
    {
        var call = _calls++;
        return call % 2 == 0
            ? client.GetTransientTokenAsync()
            : client.GetSourceConnectionInformationAsync(Sources[call / 2 % Sources.Length]);
    }
}
