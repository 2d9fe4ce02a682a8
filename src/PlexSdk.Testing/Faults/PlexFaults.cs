namespace PlexSdk.Testing;

/// <summary>
/// The script of what shall go wrong. A request takes the first queued fault that is meant for it; without one, the
/// latest <see cref="Always(PlexFault)"/> that matches; else it is answered as it should be. Thread-safe.
/// </summary>
public sealed class PlexFaults
{
    private readonly List<FaultRule> _queued = [];
    private readonly List<FaultRule> _always = [];

    internal PlexFaults()
    {
    }

    /// <summary>How many queued faults no request has taken yet.</summary>
    public int Pending
    {
        get
        {
            lock (_queued)
            {
                return _queued.Count;
            }
        }
    }

    /// <summary>Queues faults, one for each of the next requests: <c>Enqueue(PlexFault.Status(503).Times(2))</c>.</summary>
    /// <param name="faults">The faults, in order.</param>
    public void Enqueue(params PlexFault[] faults) => Enqueue(_ => true, faults);

    /// <summary>Queues faults for the next requests to one path.</summary>
    /// <param name="path">The path below the server's prefix, such as <c>/security/token</c>.</param>
    /// <param name="faults">The faults, in order.</param>
    public void Enqueue(string path, params PlexFault[] faults) => Enqueue(At(path), faults);

    /// <summary>Queues faults for the next requests that match.</summary>
    /// <param name="when">Which requests. It is called while the script is locked: look at the request and at nothing else.</param>
    /// <param name="faults">The faults, in order.</param>
    public void Enqueue(Func<PlexTestRequest, bool> when, params PlexFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(when);
        ArgumentNullException.ThrowIfNull(faults);
        lock (_queued)
        {
            _queued.AddRange(faults.Select(fault => new FaultRule(when, fault)));
        }
    }

    /// <summary>A fault for every request that takes no queued one.</summary>
    /// <param name="fault">The fault.</param>
    public void Always(PlexFault fault) => Always(_ => true, fault);

    /// <summary>A fault for every request to one path that takes no queued one.</summary>
    /// <param name="path">The path below the server's prefix, such as <c>/identity</c>.</param>
    /// <param name="fault">The fault.</param>
    public void Always(string path, PlexFault fault) => Always(At(path), fault);

    /// <summary>A fault for every matching request that takes no queued one.</summary>
    /// <param name="when">Which requests. It is called while the script is locked: look at the request and at nothing else.</param>
    /// <param name="fault">The fault.</param>
    public void Always(Func<PlexTestRequest, bool> when, PlexFault fault)
    {
        ArgumentNullException.ThrowIfNull(when);
        ArgumentNullException.ThrowIfNull(fault);
        lock (_queued)
        {
            _always.Add(new FaultRule(when, fault));
        }
    }

    /// <summary>Forgets the whole script: the server is healthy again.</summary>
    public void Clear()
    {
        lock (_queued)
        {
            _queued.Clear();
            _always.Clear();
        }
    }

    internal PlexFault Next(PlexTestRequest request)
    {
        lock (_queued)
        {
            var index = _queued.FindIndex(rule => rule.Matches(request));
            if (index < 0)
                return _always.FindLast(rule => rule.Matches(request))?.Fault ?? PlexFault.None;

            var fault = _queued[index].Fault;
            _queued.RemoveAt(index);
            return fault;
        }
    }

    private static Func<PlexTestRequest, bool> At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return request => request.Path == path;
    }
}
