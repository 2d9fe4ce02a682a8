using System.Diagnostics;

namespace PlexSdk.Account;

/// <summary>What a person needs to sign in. Show it to them and to nobody else: who has the code can give it another account.</summary>
public sealed class PlexSignInPrompt
{
    /// <summary>The code, which <see cref="BrowserUri" /> has in it. Short ones can be typed at <c>plex.tv/link</c>, long ones cannot.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Code { get; set; } = "";

    /// <summary>The address to open in a browser. As text, too, it is escaped and without spaces.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri BrowserUri { get; set; } = null!;

    /// <summary>
    /// A picture (PNG) of a QR code for this sign-in, which needs no token; <see langword="null" /> where plex.tv named none (observed).
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? QrUri { get; set; }

    /// <summary>When the sign-in ends by the clock of the options' <c>TimeProvider</c>, whatever plex.tv's clock says.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>What it is and when it ends, without the code.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"A sign-in at plex.tv until {ExpiresAt:u}");
}
