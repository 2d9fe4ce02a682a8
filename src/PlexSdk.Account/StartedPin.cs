using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PlexSdk.Account;

/// <summary>A PIN that was created, and when it ends by our own clock.</summary>
internal sealed class StartedPin
{
    // What plex.tv gives short codes (observed), should it name no time at all.
    private static readonly TimeSpan ShortestLifetime = TimeSpan.FromMinutes(15);

    // What is longer is a mistake, and nothing to calculate with.
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(1);

    private const string StateVersion = "1";
    private const int StateParts = 4;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly PlexPin _pin;

    private StartedPin(PlexPin pin, DateTimeOffset expiresAt)
    {
        _pin = pin;
        ExpiresAt = expiresAt;
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public long Id => _pin.Id!.Value;

    public DateTimeOffset ExpiresAt { get; }

    /// <summary>Creates one. It is never repeated: each try would be another PIN.</summary>
    public static async Task<StartedPin> CreateAsync(IPinsClient pins, PlexAccountOptions options, CancellationToken cancellationToken)
    {
        // Its time cannot begin before it is asked for.
        var askedAt = options.TimeProvider.GetUtcNow();
        var pin = await pins.CreatePinAsync(strong: options.UseShortCodes ? null : true, cancellationToken).ConfigureAwait(false);
        if (pin.Id is null || string.IsNullOrEmpty(pin.Code))
        {
            throw new PlexApiException(
                "createPin: plex.tv's answer has no PIN: its id or its code is missing.", new PlexErrorAnswer { OperationId = "createPin", StatusCode = 201 });
        }

        return new StartedPin(pin, askedAt + Lifetime(pin, askedAt));
    }

    /// <summary>What a person needs for it.</summary>
    public PlexSignInPrompt ToPrompt(PlexAccountOptions options) => new()
    {
        Code = _pin.Code!,
        BrowserUri = SignInAddress.Of(_pin.Code!, options),
        QrUri = _pin.Qr,
        ExpiresAt = ExpiresAt,
    };

    /// <summary>What another process needs to complete it.</summary>
    public string ToState(string clientIdentifier)
    {
        var text = FormattableString.Invariant($"{StateVersion} {Id} {ExpiresAt.ToUnixTimeSeconds()} {clientIdentifier}");
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <exception cref="ArgumentException">It is not the state of a sign-in, or of one of another client identifier.</exception>
    public static StartedPin FromState(string state, string clientIdentifier)
    {
        var parts = Decode(state).Split([' '], StateParts);
        if (parts.Length != StateParts || parts[0] != StateVersion || Number(parts[1]) is not { } id || Number(parts[2]) is not { } seconds)
            throw new ArgumentException("The text is not the State of a sign-in.", nameof(state));

        return parts[StateParts - 1] == clientIdentifier
            ? new StartedPin(new PlexPin { Id = id }, DateTimeOffset.FromUnixTimeSeconds(seconds))
            : throw new ArgumentException("The sign-in was begun with another ClientIdentifier, and plex.tv gives its token to that one only.", nameof(state));
    }

    private static string Decode(string state)
    {
        try
        {
            var padded = state.Replace('-', '+').Replace('_', '/').PadRight((state.Length + 3) / 4 * 4, '=');
            return Encoding.UTF8.GetString(Convert.FromBase64String(padded));
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? number
            : null;

    /// <summary>How long it lives. Times of plex.tv's clock count by their difference, since our clock may be another one.</summary>
    private static TimeSpan Lifetime(PlexPin pin, DateTimeOffset now)
    {
        TimeSpan?[] told = [pin.ExpiresIn is { } seconds ? TimeSpan.FromSeconds(seconds) : null, pin.ExpiresAt - pin.CreatedAt, pin.ExpiresAt - now];
        var lifetime = Array.Find(told, static time => time > TimeSpan.Zero) ?? ShortestLifetime;
        return lifetime < LongestLifetime ? lifetime : LongestLifetime;
    }
}
