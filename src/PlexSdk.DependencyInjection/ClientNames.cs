using Microsoft.Extensions.Options;

namespace PlexSdk.DependencyInjection;

/// <summary>The names that follow from a client's name.</summary>
internal static class ClientNames
{
    /// <summary>The name of the client that was added without one.</summary>
    public static readonly string Default = Options.DefaultName;

    public static string Check(string name) =>
        string.IsNullOrWhiteSpace(name ?? throw new ArgumentNullException(nameof(name)))
            ? throw new ArgumentException("The name of a Plex client must not be empty.", nameof(name))
            : name;

    /// <summary>The key of its services; the default client's have none.</summary>
    public static string? Key(string name) => name.Length == 0 ? null : name;

    /// <summary>The name of its HttpClient, which stays clear of the application's own.</summary>
    public static string HttpClient(string name) => name.Length == 0 ? "PlexSdk" : $"PlexSdk:{name}";

    /// <summary>How an error message calls it.</summary>
    public static string Describe(string? name) => string.IsNullOrEmpty(name) ? "Plex client" : $"Plex client '{name}'";
}
