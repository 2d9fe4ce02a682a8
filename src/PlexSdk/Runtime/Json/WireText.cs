using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>Single values as the text that stands in paths, queries, headers and forms; the same in every culture.</summary>
internal static class WireText
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => Time(time),
        DateTime time => time.ToString(Moment, CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        byte[] bytes => Convert.ToBase64String(bytes),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Time(DateTimeOffset time) =>
        time.Offset == TimeSpan.Zero ? time.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture) : time.ToString(Moment, CultureInfo.InvariantCulture);
}
