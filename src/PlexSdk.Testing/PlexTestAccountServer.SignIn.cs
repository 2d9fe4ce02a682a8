namespace PlexSdk.Testing;

/// <content>The user's side of a sign-in: the browser.</content>
public sealed partial class PlexTestAccountServer
{
    /// <summary>All PINs so far, in the order in which they were created: a snapshot. Expired ones stay in it.</summary>
    public IReadOnlyList<PlexTestPin> Pins => _pins.All;

    /// <summary>Signs somebody in with a PIN, as the user does in the browser: the application's next poll gets a token.</summary>
    /// <param name="code">The PIN's code.</param>
    /// <param name="user">Who signs in; null for <see cref="Owner"/>.</param>
    /// <exception cref="ArgumentException">No PIN that is still to be had has the code.</exception>
    public void Claim(string code, PlexTestUser? user = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!_pins.Claim(code, () => CreateToken(user)))
            throw new ArgumentException("No PIN has this code, or it has expired or was claimed before.", nameof(code));
    }

    /// <summary>Ends a PIN before its time: the application's next poll gets <see cref="PlexTestError.PinGone"/>.</summary>
    /// <param name="code">The PIN's code.</param>
    /// <exception cref="ArgumentException">No PIN that is still to be had has the code.</exception>
    public void ExpirePin(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!_pins.Expire(code))
            throw new ArgumentException("No PIN has this code, or it has expired.", nameof(code));
    }

    /// <summary>
    /// Where this service has the page that a user shall open: what it is at <c>app.plex.tv</c> or <c>plex.tv</c> (documented by
    /// Plex). GET shows the page, in a real browser too; POST signs <see cref="Owner"/> in, or the user whose
    /// <see cref="PlexTestUser.Uuid"/> is the form's <c>user</c>.
    /// </summary>
    /// <param name="browserUri">
    /// <c>https://app.plex.tv/auth#?clientID=…&amp;code=…</c> or <c>https://plex.tv/link/?pin=…</c>.
    /// </param>
    /// <returns>The address.</returns>
    public Uri PageOf(Uri browserUri)
    {
        ArgumentNullException.ThrowIfNull(browserUri);
        // What stands in the fragment there is not sent by a browser; a script of the page reads it.
        var parameters = browserUri.Fragment.Length > 0 ? browserUri.Fragment : browserUri.Query;
        return new Uri(BaseUri, $"{browserUri.AbsolutePath.TrimStart('/')}?{parameters.TrimStart('#', '!', '?')}");
    }
}
