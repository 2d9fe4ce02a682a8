using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PlexSdk.DependencyInjection;

/// <summary>
/// Sets options from configuration, one by one, so that an error can name the key; the binder's own errors quote the
/// value, which may be a token in the wrong place. Without reflection, which a trimmed program lacks.
/// </summary>
internal static class ConfigurationReader
{
    private static readonly Setting[] Settings =
    [
        Address(nameof(PlexClientOptions.ServerUri), static (options, value) => options.ServerUri = value),
        Text(nameof(PlexClientOptions.AccessToken), static (options, value) => options.AccessToken = value),
        OnlyInCode(nameof(PlexClientOptions.AccessTokenProvider)),
        OnlyInCode(nameof(PlexClientOptions.AccessTokenSource)),
        Text(nameof(PlexClientOptions.ClientIdentifier), static (options, value) => options.ClientIdentifier = value),
        Text(nameof(PlexClientOptions.Product), static (options, value) => options.Product = value),
        Text(nameof(PlexClientOptions.Version), static (options, value) => options.Version = value),
        Text(nameof(PlexClientOptions.Platform), static (options, value) => options.Platform = value),
        Text(nameof(PlexClientOptions.PlatformVersion), static (options, value) => options.PlatformVersion = value),
        Text(nameof(PlexClientOptions.Device), static (options, value) => options.Device = value),
        Text(nameof(PlexClientOptions.DeviceName), static (options, value) => options.DeviceName = value),
        Text(nameof(PlexClientOptions.DeviceVendor), static (options, value) => options.DeviceVendor = value),
        Text(nameof(PlexClientOptions.Model), static (options, value) => options.Model = value),
        Text(nameof(PlexClientOptions.Marketplace), static (options, value) => options.Marketplace = value),
        Time(nameof(PlexClientOptions.Timeout), static (options, value) => options.Timeout = value),
        Number(nameof(PlexClientOptions.MaxResponseBytes), static (options, value) => options.MaxResponseBytes = value),
        Number(nameof(PlexClientOptions.MaxErrorBytes), static (options, value) => options.MaxErrorBytes = value),
        OnlyInCode(nameof(PlexClientOptions.TimeProvider)),
    ];

    /// <param name="configuration">The section.</param>
    /// <param name="name">The name of the options.</param>
    /// <param name="described">What an error calls the client.</param>
    /// <param name="options">The options to set.</param>
    /// <param name="others">The keys of options that are read elsewhere.</param>
    public static void Read(IConfiguration configuration, string name, string described, PlexClientOptions options, params string[] others)
    {
        ConfigurationKeys.Check(configuration, name, described, [.. Settings.Select(static setting => setting.Key), .. others]);
        foreach (var setting in Settings)
        {
            var section = configuration.GetSection(setting.Key);
            if (section.Value is { } text && !setting.TrySet(options, text))
            {
                throw new OptionsValidationException(
                    name, typeof(PlexClientOptions), [$"{described}: the configuration value '{section.Path}' {setting.Remedy}"]);
            }
        }
    }

    private static Setting Text(string key, Action<PlexClientOptions, string> set) =>
        Value(key, set, "", static (string text, out string? value) => (value = text) is not null);

    private static Setting Address(string key, Action<PlexClientOptions, Uri> set) =>
        Value(key, set, "is no address. Write it like http://10.10.10.47:32400.",
            static (string text, out Uri? value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value) && text.Length > 0);

    private static Setting Time(string key, Action<PlexClientOptions, TimeSpan> set) =>
        Value(key, set, "is no time span. Write it as hours:minutes:seconds, such as 00:01:40.",
            static (string text, out TimeSpan value) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value));

    private static Setting Number(string key, Action<PlexClientOptions, int> set) =>
        Value(key, set, "is no whole number, or a too large one. Write it in digits, such as 65536.",
            static (string text, out int value) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value));

    private static Setting OnlyInCode(string key) =>
        new(key, static (_, _) => false, "cannot come from configuration. Remove it, and set the option in code.");

    private static Setting Value<T>(string key, Action<PlexClientOptions, T> set, string remedy, TryParse<T> parse)
    {
        return new(key, TrySet, remedy);

        bool TrySet(PlexClientOptions options, string text)
        {
            if (!parse(text, out var value))
                return false;

            set(options, value!);
            return true;
        }
    }

    private delegate bool TryParse<T>(string text, out T? value);

    private sealed class Setting(string key, Func<PlexClientOptions, string, bool> trySet, string remedy)
    {
        public string Key => key;

        public string Remedy => remedy;

        public bool TrySet(PlexClientOptions options, string text) => trySet(options, text);
    }
}
