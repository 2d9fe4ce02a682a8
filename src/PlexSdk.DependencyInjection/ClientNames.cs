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
    public static string HttpClient(string name) => Append("PlexSdk", name);

    /// <summary>The same for a client of plex.tv.</summary>
    public static string AccountHttpClient(string name) => Append("PlexSdk.Account", name);

    /// <summary>How an error message calls it.</summary>
    public static string Describe(string? name) => string.IsNullOrEmpty(name) ? "Plex client" : $"Plex client '{name}'";

    /// <summary>The same for a client of plex.tv.</summary>
    public static string DescribeAccount(string? name) => string.IsNullOrEmpty(name) ? "Plex account" : $"Plex account '{name}'";

    private static string Append(string package, string name) => name.Length == 0 ? package : $"{package}:{name}";
}
