using System.Diagnostics.CodeAnalysis;
using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>
/// The name of a source: <c>server://client-identifier</c> or <c>provider://provider-identifier</c> (documented by Plex).
/// </summary>
/// <remarks>The default value names nothing: it is written as an empty string, and operations refuse it.</remarks>
public readonly record struct PlexSource
{
    private const string ServerPrefix = "server://";
    private const string ProviderPrefix = "provider://";

    private readonly string? _text;

    private PlexSource(string prefix, string identifier) => _text = prefix + identifier;

    /// <summary>Whether it names a server.</summary>
    public bool IsServer => Is(ServerPrefix);

    /// <summary>Whether it names a cloud media provider.</summary>
    public bool IsProvider => Is(ProviderPrefix);

    /// <summary>The identifier without its prefix; empty for the default value.</summary>
    public string Identifier => _text is null ? "" : _text.Substring(IsServer ? ServerPrefix.Length : ProviderPrefix.Length);

    /// <summary>Names a server.</summary>
    /// <param name="identifier">The server's client identifier, which is its <c>machineIdentifier</c>.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException"><paramref name="identifier" /> is empty, or has a prefix already.</exception>
    public static PlexSource Server(string identifier) => new(ServerPrefix, Bare(identifier));

    /// <summary>Names a cloud media provider.</summary>
    /// <param name="identifier">The provider's identifier.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException"><paramref name="identifier" /> is empty, or has a prefix already.</exception>
    public static PlexSource Provider(string identifier) => new(ProviderPrefix, Bare(identifier));

    /// <summary>Reads a source with its prefix.</summary>
    /// <param name="text">Such as <c>server://client-identifier</c>. The prefix may be in any case.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException"><paramref name="text" /> has no prefix, another one, or nothing behind it.</exception>
    public static PlexSource Parse(string text) => TryParse(PlexArgument.NotNull(text, nameof(text)), out var source)
        ? source
        : throw new ArgumentException(
            $"A source is '{ServerPrefix}' or '{ProviderPrefix}' and an identifier. For a bare identifier use PlexSource.Server or PlexSource.Provider.",
            nameof(text));

    /// <summary>Reads a source with its prefix.</summary>
    /// <param name="text">Such as <c>server://client-identifier</c>. The prefix may be in any case.</param>
    /// <param name="source">The source, or the default value.</param>
    /// <returns>Whether <paramref name="text" /> is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PlexSource source)
    {
        source = default;
        foreach (var prefix in new[] { ServerPrefix, ProviderPrefix })
        {
            if (text?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true && IsBare(text.Substring(prefix.Length)))
            {
                source = new PlexSource(prefix, text.Substring(prefix.Length));
                return true;
            }
        }

        return false;
    }

    /// <summary>The source as a server takes it: prefix and identifier.</summary>
    /// <returns>Such as <c>server://client-identifier</c>; empty for the default value.</returns>
    public override string ToString() => _text ?? "";

    private static string Bare(string identifier) => IsBare(PlexArgument.NotNull(identifier, nameof(identifier)))
        ? identifier
        : throw new ArgumentException(
            "The identifier must not be empty, and must not have a prefix: a source with its prefix is read by PlexSource.Parse.", nameof(identifier));

    private static bool IsBare(string identifier) =>
        !string.IsNullOrWhiteSpace(identifier) && !identifier.Contains("://", StringComparison.Ordinal);

    private bool Is(string prefix) => _text?.StartsWith(prefix, StringComparison.Ordinal) == true;
}
