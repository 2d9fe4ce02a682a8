using System.Globalization;
using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Diff.Versions;

/// <summary>A version of an API in the manner of SemVer; missing parts are zero.</summary>
internal sealed partial record ApiVersion(long Major, long Minor, long Patch, bool IsPreRelease)
{
    /// <summary>Reads <c>1.2.3</c>, <c>v1.2</c> or <c>2.0.0-beta.1</c>; null for anything else, a date for example.</summary>
    public static ApiVersion? Read(string text)
    {
        if (Form().Match(text.Trim()) is not { Success: true, Groups: var parts })
            return null;

        var isKnown = Number(parts["major"], out var major) & Number(parts["minor"], out var minor) & Number(parts["patch"], out var patch);
        return isKnown ? new ApiVersion(major, minor, patch, parts["pre"].Success) : null;
    }

    /// <summary>
    /// The lowest version that says what happened. Before 1.0.0 the middle number says that something breaks, and the last one everything else.
    /// </summary>
    /// <param name="needed">The part that has to be raised: <c>major</c>, <c>minor</c> or <c>patch</c>.</param>
    public ApiVersion Next(string needed) => (needed, Major) switch
    {
        ("major", > 0) => new ApiVersion(Major + 1, 0, 0, false),
        ("major", 0) or ("minor", > 0) => new ApiVersion(Major, Minor + 1, 0, false),
        _ => new ApiVersion(Major, Minor, Patch + 1, false),
    };

    /// <summary>Whether the numbers are those of <paramref name="other"/> or higher; a pre-release counts as what it leads to.</summary>
    public bool IsAtLeast(ApiVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch)) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static bool Number(Group part, out long value) =>
        long.TryParse(part.Success ? part.Value : "0", NumberStyles.None, CultureInfo.InvariantCulture, out value);

    [GeneratedRegex(
        @"^v?(?<major>\d+)(\.(?<minor>\d+)(\.(?<patch>\d+))?(-(?<pre>[0-9A-Za-z.-]+))?(\+[0-9A-Za-z.-]+)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
