using System.Security.Cryptography;

namespace PlexSdk.Testing;

/// <summary>An account at plex.tv, or a managed user of a Home, who has no account of their own (observed).</summary>
public sealed class PlexTestUser
{
    private const int UuidDigits = 16;

    /// <summary>Makes a user; add it with <see cref="PlexTestAccountServer.AddUser"/> or <see cref="PlexTestAccountServer.AddHomeUser"/>.</summary>
    /// <param name="title">The name that Plex shows.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty.</exception>
    public PlexTestUser(string title)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        Title = title;
        Username = title;
        Email = $"{Uuid}@example.com";
    }

    /// <summary>The number of the account (observed), random per run.</summary>
    public long Id { get; } = RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue);

    /// <summary>What a switch names the user by (observed), random per run: 16 hexadecimal digits.</summary>
    public string Uuid { get; } = RandomNumberGenerator.GetHexString(UuidDigits, lowercase: true);

    /// <summary>The name that Plex shows (observed).</summary>
    public string Title { get; }

    /// <summary>The account's name (observed).</summary>
    /// <value>Default: the title. Null for a managed user (observed).</value>
    public string? Username { get; init; }

    /// <summary>The account's address (observed).</summary>
    /// <value>Default: the <see cref="Uuid"/> at <c>example.com</c>. Null for a managed user (observed).</value>
    public string? Email { get; init; }

    /// <summary>Four digits that a switch to this user needs, which makes the user <c>protected</c> (observed). A secret.</summary>
    /// <value>Default: null, none.</value>
    public string? HomePin { get; init; }

    /// <summary>Whether the user may do less than others, as children may (observed).</summary>
    /// <value>Default: false.</value>
    public bool Restricted { get; init; }

    /// <summary>A managed user: no name and no address of an account, and restricted (observed).</summary>
    /// <param name="title">The name that Plex shows.</param>
    /// <param name="homePin">See <see cref="HomePin"/>.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty.</exception>
    public static PlexTestUser Managed(string title, string? homePin = null) =>
        new(title) { Username = null, Email = null, Restricted = true, HomePin = homePin };

    /// <summary>The title; never the PIN.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Title;
}
