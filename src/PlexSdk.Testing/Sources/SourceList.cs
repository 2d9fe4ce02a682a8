namespace PlexSdk.Testing;

/// <summary>The sources that the server knows, in the order in which they were added.</summary>
internal sealed class SourceList
{
    private readonly List<PlexTestSource> _sources = [];

    public IReadOnlyList<PlexTestSource> Snapshot()
    {
        lock (_sources)
        {
            return [.. _sources];
        }
    }

    public PlexTestSource? Find(string identifier)
    {
        lock (_sources)
        {
            return _sources.Find(source => source.Identifier == identifier);
        }
    }

    public void Set(PlexTestSource source)
    {
        lock (_sources)
        {
            var index = _sources.FindIndex(known => known.Identifier == source.Identifier);
            if (index < 0)
                _sources.Add(source);
            else
                _sources[index] = source;
        }
    }

    public bool Remove(string identifier)
    {
        lock (_sources)
        {
            return _sources.RemoveAll(source => source.Identifier == identifier) > 0;
        }
    }
}
