namespace PlexSdk.Testing;

/// <summary>The devices that plex.tv knows, in the order in which they were added.</summary>
internal sealed class ResourceList
{
    private readonly List<PlexTestResource> _resources = [];

    public IReadOnlyList<PlexTestResource> All
    {
        get
        {
            lock (_resources)
            {
                return [.. _resources];
            }
        }
    }

    public void Set(PlexTestResource resource)
    {
        lock (_resources)
        {
            var index = _resources.FindIndex(known => known.ClientIdentifier == resource.ClientIdentifier);
            if (index < 0)
                _resources.Add(resource);
            else
                _resources[index] = resource;
        }
    }

    public bool Remove(string clientIdentifier)
    {
        lock (_resources)
        {
            return _resources.RemoveAll(known => known.ClientIdentifier == clientIdentifier) > 0;
        }
    }
}
