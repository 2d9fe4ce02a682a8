using System.Diagnostics;

namespace PlexSdk.Account;

/// <summary>
/// The account's token: that of the last sign-in; else the options'; else the store's. The sign-in asks for each of them, since plex.tv may
/// refuse one and take another.
/// </summary>
internal sealed class AccountTokens : IAccessTokenSource
{
    private readonly object _lock = new();
    private readonly IPlexTokenStore? _store;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string? _held;
    private bool _isStored;
    private int _changes;
    private IAccessTokenSource? _given;

    private AccountTokens(IAccessTokenSource? given, IPlexTokenStore? store)
    {
        _given = given;
        _store = store;
    }

    /// <summary>The tokens that options stand for.</summary>
    /// <exception cref="ArgumentException">An option has a value that cannot be used.</exception>
    public static AccountTokens Of(PlexAccountOptions options, HttpClient http)
    {
        // It checks what the options say of the token. It sends nothing.
        using var check = new PlexClient(options, http);
        return new AccountTokens(options.AccessTokenSource ?? GivenToken.Of(options), options.TokenStore);
    }

    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) =>
        Held ?? await GetGivenAsync(cancellationToken).ConfigureAwait(false) ?? await LoadAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("There is no token: nobody has signed in. Call SignInAsync first, or set AccessToken.");

    /// <summary>Only a source of the options can have another one; of the store's, the next call asks the store again.</summary>
    public bool Reject(string accessToken)
    {
        IAccessTokenSource? given;
        lock (_lock)
        {
            if (_held == accessToken && _isStored)
                _held = null;

            given = _held is null ? _given : null;
        }

        return given?.Reject(accessToken) == true;
    }

    /// <summary>The token of the last sign-in, or the one that was loaded last.</summary>
    public string? Held
    {
        get
        {
            lock (_lock)
                return _held;
        }
    }

    /// <summary>The options' token.</summary>
    public async ValueTask<string?> GetGivenAsync(CancellationToken cancellationToken) =>
        _given is { } given && await given.GetTokenAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } token ? token : null;

    /// <summary>The options' source hears that plex.tv refused its token. Whether it may have another one.</summary>
    public bool RejectGiven(string token) => _given?.Reject(token) == true;

    /// <summary>The store's token, which is held from then on.</summary>
    public async ValueTask<string?> LoadAsync(CancellationToken cancellationToken)
    {
        if (_store is null)
            return null;

        var changes = _changes;
        if (await _store.LoadAsync(cancellationToken).ConfigureAwait(false) is not { Length: > 0 } token)
            return null;

        lock (_lock)
        {
            // A sign-in or a sign-out that came in between has the last word.
            if (changes == _changes)
                (_held, _isStored) = (token, true);
        }

        return token;
    }

    /// <summary>Holds the token of a sign-in, and stores it.</summary>
    public async Task KeepAsync(string token)
    {
        Set(token, isStored: false);
        await StoreAsync().ConfigureAwait(false);
    }

    /// <summary>Stores the token of a sign-in, where that has failed before.</summary>
    public async Task StoreAsync()
    {
        string? token;
        lock (_lock)
            token = _isStored ? null : _held;

        if (_store is null || token is null)
            return;

        // Whoever waits may leave; the token of a person who has signed in must not be lost by it.
        await _store.SaveAsync(token, CancellationToken.None).ConfigureAwait(false);
        lock (_lock)
            _isStored = _held == token || _isStored;
    }

    /// <summary>Holds a token in memory alone.</summary>
    public void Hold(string token) => Set(token, isStored: false);

    /// <summary>Forgets every token: the options' one is not valid any more either.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        Set(null, isStored: false);
        _given = null;
        if (_store is not null)
            await _store.ClearAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Set(string? token, bool isStored)
    {
        lock (_lock)
        {
            (_held, _isStored) = (token, isStored);
            _changes++;
        }
    }
}
