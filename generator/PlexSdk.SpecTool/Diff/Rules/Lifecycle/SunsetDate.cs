using System.Globalization;

namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>The day on which something deprecated is announced to go, as <c>x-sunset</c> gives it.</summary>
internal static class SunsetDate
{
    public static string? Text(JsonObject? node) => node.Scalar("x-sunset");

    /// <summary>The day; null when there is none or it cannot be read.</summary>
    public static DateOnly? Read(JsonObject? node)
    {
        var text = Text(node);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.UtcDateTime)
            : null;
    }

    public static bool IsUnreadable(JsonObject? node) => Text(node) is not null && Read(node) is null;
}
