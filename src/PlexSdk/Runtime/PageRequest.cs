using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>Asks for one page, and is told which one came.</summary>
/// <param name="Start">The position of the first element among all, from 0.</param>
/// <param name="Size">How many elements to ask for.</param>
/// <param name="CancellationToken">Ends the call.</param>
internal sealed record PageRequest(long Start, int Size, CancellationToken CancellationToken)
{
    public PageMarks Marks { get; } = new();

    public IEnumerable<KeyValuePair<string, string>> Headers =>
    [
        new("X-Plex-Container-Start", Start.ToString(CultureInfo.InvariantCulture)),
        new("X-Plex-Container-Size", Size.ToString(CultureInfo.InvariantCulture)),
    ];
}
