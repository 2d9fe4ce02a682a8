using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PlexSdk.DependencyInjection;

/// <summary>Refuses keys that no option has: a misspelt one would be ignored otherwise, and its option keep its default.</summary>
internal static class ConfigurationKeys
{
    /// <summary>
    /// Checks the keys of a section that have a value. The root of a configuration is not checked, since the whole environment
    /// is in it; nor are sections within, which may be those of other clients, and an account's keys: it may share the section.
    /// </summary>
    /// <exception cref="OptionsValidationException">A key is none of <paramref name="known" />.</exception>
    public static void Check(IConfiguration configuration, string name, string described, IReadOnlyCollection<string> known)
    {
        if (configuration is not IConfigurationSection)
            return;

        var wrong = configuration.GetChildren()
            .Where(setting => setting.Value is not null && !Has(known, setting.Key) && !Has(AccountConfiguration.Keys, setting.Key))
            .Select(setting => $"{described}: there is no option for the configuration key '{setting.Path}'. "
                + $"The closest one is '{Closest(setting.Key, known)}'.")
            .ToList();
        if (wrong.Count > 0)
            throw new OptionsValidationException(name, typeof(PlexClientOptions), wrong);
    }

    private static bool Has(IEnumerable<string> keys, string key) => keys.Contains(key, StringComparer.OrdinalIgnoreCase);

    private static string Closest(string key, IEnumerable<string> known) =>
        known.OrderBy(option => option.IndexOf(key, StringComparison.OrdinalIgnoreCase) < 0)
            .ThenBy(option => Distance(key.ToUpperInvariant(), option.ToUpperInvariant()))
            .ThenBy(static option => option, StringComparer.Ordinal)
            .First();

    // Levenshtein's: how many characters must be put in, taken out or changed.
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
                (diagonal, row[j + 1]) = (row[j + 1], Math.Min(diagonal + (from[i] == to[j] ? 0 : 1), 1 + Math.Min(row[j], row[j + 1])));
        }

        return row[to.Length];
    }
}
