using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PlexSdk.Account;

namespace PlexSdk.DependencyInjection;

/// <summary>Sets from configuration what <see cref="PlexAccountOptions" /> have and <see cref="PlexClientOptions" /> have not.</summary>
internal static class AccountConfiguration
{
    // A file is the one store that a text can name.
    private const string TokenFile = nameof(TokenFile);

    /// <summary>The keys that they add.</summary>
    public static readonly string[] Keys = [TokenFile, nameof(PlexAccountOptions.UseShortCodes), nameof(PlexAccountOptions.ForwardUri)];

    public static void Read(IConfiguration configuration, string name, PlexAccountOptions options)
    {
        ConfigurationReader.Read(configuration, name, ClientNames.DescribeAccount(name), options, Keys);
        if (configuration[TokenFile] is { } path)
            options.TokenStore = path.Length > 0 ? new PlexTokenFile(path) : throw Wrong(TokenFile, "is empty. Write the path of a file.");

        if (configuration[nameof(PlexAccountOptions.UseShortCodes)] is { } flag)
        {
            options.UseShortCodes = bool.TryParse(flag, out var isSet)
                ? isSet : throw Wrong(nameof(PlexAccountOptions.UseShortCodes), "is neither true nor false.");
        }

        if (configuration[nameof(PlexAccountOptions.ForwardUri)] is { } address)
        {
            options.ForwardUri = Uri.TryCreate(address, UriKind.Absolute, out var uri)
                ? uri : throw Wrong(nameof(PlexAccountOptions.ForwardUri), "is no address. Write it like https://app.example.org/signed-in.");
        }

        OptionsValidationException Wrong(string key, string remedy)
        {
            var setting = configuration.GetSection(key).Path;
            return new(name, typeof(PlexAccountOptions), [$"{ClientNames.DescribeAccount(name)}: the configuration value '{setting}' {remedy}"]);
        }
    }
}
