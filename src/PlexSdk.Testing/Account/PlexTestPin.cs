namespace PlexSdk.Testing;

/// <summary>A PIN that an application created in order to sign somebody in (documented by Plex).</summary>
public sealed class PlexTestPin
{
    internal PlexTestPin(long id, string code, bool isStrong, string clientIdentifier, string? product, DateTimeOffset createdAt, TimeSpan lifetime)
    {
        (Id, Code, IsStrong, ClientIdentifier, Product) = (id, code, isStrong, clientIdentifier, product);
        (CreatedAt, ExpiresAt) = (createdAt, createdAt + lifetime);
    }

    /// <summary>What the application polls (documented by Plex). A secret: with the client identifier it redeems a token.</summary>
    public long Id { get; }

    /// <summary>What the user's browser is told: 4 characters, or 25 for a strong PIN (observed). A secret.</summary>
    public string Code { get; }

    /// <summary>Whether the PIN was created with <c>strong=true</c>, for users who do not type it (documented by Plex).</summary>
    public bool IsStrong { get; }

    /// <summary>The <c>X-Plex-Client-Identifier</c> of the application that created it.</summary>
    public string ClientIdentifier { get; }

    /// <summary>The <c>X-Plex-Product</c> of the application that created it; null if it sent none.</summary>
    public string? Product { get; }

    /// <summary>When it was created, by the service's clock.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it expires, by the service's clock.</summary>
    public DateTimeOffset ExpiresAt { get; internal set; }

    /// <summary>Whether somebody has signed in with it.</summary>
    public bool IsClaimed => AuthToken is not null;

    internal string? AuthToken { get; set; }

    /// <summary>When it expires; neither the id nor the code.</summary>
    /// <returns>For example <c>strong PIN of 'my-app', expires at 2026-01-01T12:30:00Z</c>.</returns>
    public override string ToString() => $"{(IsStrong ? "strong" : "short")} PIN of '{ClientIdentifier}', expires at {ExpiresAt:yyyy-MM-dd'T'HH:mm:ss'Z'}";
}
