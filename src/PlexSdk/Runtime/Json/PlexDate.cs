using System.ComponentModel;
using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>Days without their time, as requests have them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlexDate
{
    /// <summary>A day as text.</summary>
    /// <param name="value">The day; its time does not matter.</param>
    /// <returns>The text, such as <c>2024-02-29</c>; <see langword="null" /> where there is no day.</returns>
    public static string? Text(DateTimeOffset? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
