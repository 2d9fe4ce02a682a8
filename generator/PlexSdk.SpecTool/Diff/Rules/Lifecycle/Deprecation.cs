using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>What became of the announcement that an operation or a parameter will go.</summary>
internal enum Announcement
{
    /// <summary>It is as it was.</summary>
    Same,

    /// <summary>It is there now.</summary>
    Made,

    /// <summary>It was taken back.</summary>
    TakenBack,

    /// <summary>It has no day any more.</summary>
    Undated,

    /// <summary>The day is earlier.</summary>
    Earlier,
}

/// <summary>Reads <c>deprecated</c> and <c>x-sunset</c> on both sides.</summary>
internal static class Deprecation
{
    public const string NoEarlierMirror = "A later day hurts nobody.";
    public const string NoUndatedMirror = "A day that is added is a promise more.";
    public const string BrokenPromise = "oasdiff calls it an error; it breaks a promise, but no client that is running.";

    public static Announcement Compare(JsonObject from, JsonObject to) => (Canonical.IsTrue(from["deprecated"]), Canonical.IsTrue(to["deprecated"])) switch
    {
        (false, true) => Announcement.Made,
        (true, false) => Announcement.TakenBack,
        (true, true) when SunsetDate.Text(from) is not null && SunsetDate.Text(to) is null => Announcement.Undated,
        (true, true) when SunsetDate.Read(to) < SunsetDate.Read(from) => Announcement.Earlier,
        _ => Announcement.Same,
    };

    /// <summary>How the day moved, for people.</summary>
    public static string Move(JsonObject from, JsonObject to) => $"moved from {SunsetDate.Read(from):yyyy-MM-dd} to {SunsetDate.Read(to):yyyy-MM-dd}";
}
