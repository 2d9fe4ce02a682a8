using System.Collections.Concurrent;

namespace PlexSdk.Account.Tests.Support;

/// <summary>A store that keeps what was done to it.</summary>
internal sealed class MemoryStore(string? token = null) : IPlexTokenStore
{
    private readonly ConcurrentQueue<string> _log = new();

    public string? Token { get; set; } = token;

    /// <summary>What loading or saving throws.</summary>
    public Exception? Failure { get; set; }

    public IEnumerable<string> Log => _log;

    public ValueTask<string?> LoadAsync(CancellationToken cancellationToken)
    {
        _log.Enqueue("load");
        return Failure is null ? new(Token) : throw Failure;
    }

    public ValueTask SaveAsync(string token, CancellationToken cancellationToken)
    {
        _log.Enqueue("save");
        Token = Failure is null ? token : throw Failure;
        return default;
    }

    public ValueTask ClearAsync(CancellationToken cancellationToken)
    {
        _log.Enqueue("clear");
        Token = null;
        return default;
    }
}
