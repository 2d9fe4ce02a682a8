namespace PlexSdk.Testing;

/// <summary>What the account behind a token may do on a <see cref="PlexTestServer"/>.</summary>
public enum PlexTestAccess
{
    /// <summary>The owner: may mint transient tokens and read <c>/security/resources</c> (documented by Plex).</summary>
    Admin,

    /// <summary>
    /// Somebody the server is shared with: may mint transient tokens of the same access level (documented by Plex), and gets 403 from
    /// <c>/security/resources</c> (D that an admin is needed; U which status a non-admin gets).
    /// </summary>
    Shared,
}
