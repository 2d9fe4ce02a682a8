using System.Security.Cryptography;

namespace PlexSdk.Testing;

/// <summary>The PINs that were created. Those whose time is over are kept for a test to look at, and otherwise gone.</summary>
internal sealed class PinList(TimeProvider clock, TimeSpan lifetime, TimeSpan strongLifetime)
{
    private const int ShortLength = 4;
    private const int StrongLength = 25;
    private const string ShortAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const string StrongAlphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

    private readonly List<PlexTestPin> _pins = [];

    public IReadOnlyList<PlexTestPin> All
    {
        get
        {
            lock (_pins)
            {
                return [.. _pins];
            }
        }
    }

    public PlexTestPin Create(bool strong, string clientIdentifier, string? product)
    {
        lock (_pins)
        {
            var pin = new PlexTestPin(
                NewId(), NewCode(strong), strong, clientIdentifier, product, clock.GetUtcNow(), strong ? strongLifetime : lifetime);
            _pins.Add(pin);
            return pin;
        }
    }

    /// <summary>
    /// A PIN that is still there. One that was claimed is, also after its time (unverified): who finishes at the very end
    /// has signed in.
    /// </summary>
    public PlexTestPin? Find(Predicate<PlexTestPin> matches)
    {
        lock (_pins)
        {
            return _pins.Find(pin => matches(pin) && (pin.IsClaimed || pin.ExpiresAt > clock.GetUtcNow()));
        }
    }

    public PlexTestPin? FindCode(string? code) => Find(pin => string.Equals(pin.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Signs somebody in; false for a code that is not there or was used before.</summary>
    public bool Claim(string? code, Func<string> createToken)
    {
        lock (_pins)
        {
            if (FindCode(code) is not { IsClaimed: false } pin)
                return false;

            pin.AuthToken = createToken();
            return true;
        }
    }

    public bool Expire(string code)
    {
        lock (_pins)
        {
            if (FindCode(code) is not { } pin)
                return false;

            (pin.AuthToken, pin.ExpiresAt) = (null, clock.GetUtcNow());
            return true;
        }
    }

    public int SecondsLeft(PlexTestPin pin) => Math.Max(0, (int)Math.Ceiling((pin.ExpiresAt - clock.GetUtcNow()).TotalSeconds));

    private long NewId() => Unused(() => (long)RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue), pin => pin.Id);

    private string NewCode(bool strong) => Unused(
        () => strong ? RandomNumberGenerator.GetString(StrongAlphabet, StrongLength) : RandomNumberGenerator.GetString(ShortAlphabet, ShortLength),
        pin => pin.Code);

    private T Unused<T>(Func<T> make, Func<PlexTestPin, T> used)
    {
        T value;
        do
            value = make();
        while (_pins.Exists(pin => Equals(used(pin), value)));
        return value;
    }
}
