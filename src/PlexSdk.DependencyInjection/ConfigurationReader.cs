using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PlexSdk.DependencyInjection;

/// <summary>
/// Sets options from configuration, one by one, so that an error can name the key; the binder's own errors quote the
/// value, which may be a token in the wrong place.
/// </summary>
internal static class ConfigurationReader
{
    /// <param name="configuration">The section.</param>
    /// <param name="name">The name of the options.</param>
    /// <param name="described">What an error calls the client.</param>
    /// <param name="options">The options to set.</param>
    /// <param name="others">The keys of options that are read elsewhere.</param>
    public static void Read(IConfiguration configuration, string name, string described, PlexClientOptions options, params string[] others)
    {
        var properties = typeof(PlexClientOptions).GetProperties();
        ConfigurationKeys.Check(configuration, name, described, [.. properties.Select(static property => property.Name), .. others]);
        foreach (var property in properties)
        {
            var setting = configuration.GetSection(property.Name);
            if (setting.Value is not null)
                property.SetValue(options, Convert(setting, property.PropertyType, name, described));
        }
    }

    private static object Convert(IConfigurationSection setting, Type type, string name, string described)
    {
        try
        {
            if (setting.Get(type) is { } value)
                return value;
        }
        catch (InvalidOperationException)
        {
            // Told below, without the value.
        }

        throw new OptionsValidationException(
            name, typeof(PlexClientOptions), [$"{described}: the configuration value '{setting.Path}' {Remedy(type)}"]);
    }

    private static string Remedy(Type type) => type switch
    {
        _ when type == typeof(TimeSpan) => "is no time span. Write it as hours:minutes:seconds, such as 00:01:40.",
        _ when type == typeof(int) => "is no whole number, or a too large one. Write it in digits, such as 65536.",
        _ when type == typeof(Uri) => "is no address. Write it like http://10.10.10.47:32400.",
        _ => "cannot come from configuration. Remove it, and set the option in code.",
    };
}
