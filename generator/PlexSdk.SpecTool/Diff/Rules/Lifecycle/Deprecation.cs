namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>What became of the announcement that an operation or a parameter will go: <c>deprecated</c>, and the day in <c>x-sunset</c>.</summary>
/// <param name="Made">The announcement is there now.</param>
/// <param name="TakenBack">It is not there any more.</param>
/// <param name="Undated">It has no day any more.</param>
/// <param name="Earlier">The day is earlier.</param>
internal sealed record Deprecation(Check Made, Check TakenBack, Check Undated, Check Earlier)
{
    public const string NoEarlierMirror = "A later day hurts nobody.";
    public const string NoUndatedMirror = "A day that is added is a promise more.";
    public const string BrokenPromise = "oasdiff calls it an error; it breaks a promise, but no client that is running.";

    public Outcome? Judge(JsonObject from, JsonObject to, string what, string whose) => (IsMade(from), IsMade(to)) switch
    {
        (false, true) => new(Made, Effect.None, $"{what} is deprecated now"),
        (true, false) => new(TakenBack, Effect.None, $"{what} is no longer deprecated"),
        (true, true) when SunsetDate.Text(from) is not null && SunsetDate.Text(to) is null => new(Undated, Effect.Lost, $"the sunset{whose} was taken away"),
        (true, true) when SunsetDate.Read(from) is { } old && SunsetDate.Read(to) is { } current && current < old =>
            new(Earlier, Effect.Lost, $"the sunset{whose} moved from {old:yyyy-MM-dd} to {current:yyyy-MM-dd}"),
        _ => null,
    };

    private static bool IsMade(JsonObject node) => Canonical.IsTrue(node["deprecated"]);
}
