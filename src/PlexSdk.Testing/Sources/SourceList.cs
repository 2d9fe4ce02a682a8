using System.Collections.Concurrent;

namespace PlexSdk.Testing;

/// <summary>The sources that the server knows, by identifier.</summary>
internal sealed class SourceList
{
    private readonly ConcurrentDictionary<string, PlexTestSource> _sources = new(StringComparer.Ordinal);

    public IReadOnlyList<PlexTestSource> Snapshot() =>
        [.. _sources.Values.OrderBy(source => source.Identifier, StringComparer.Ordinal)];

    public void Set(PlexTestSource source) => _sources[source.Identifier] = source;

    public bool Remove(string identifier) => _sources.TryRemove(identifier, out _);

    public PlexTestSource? Find(string identifier) => _sources.GetValueOrDefault(identifier);
}
