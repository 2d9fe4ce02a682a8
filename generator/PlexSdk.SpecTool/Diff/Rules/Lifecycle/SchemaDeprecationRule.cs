namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>Properties that are announced to go, or no longer are.</summary>
internal sealed class SchemaDeprecationRule() : KeywordRule("deprecated", "Deprecated schemas", Deprecated, Reactivated)
{
    private static readonly Check Deprecated = Check.OfSchema("deprecated", "reactivated", "A property is deprecated now.");
    private static readonly Check Reactivated = Check.OfSchema("reactivated", "deprecated", "A property is no longer deprecated.");

    protected override Outcome? Judge(SchemaPair pair) => (pair.Base.IsDeprecated, pair.Head.IsDeprecated) switch
    {
        (false, true) when pair.Head.Plain.TryGetValue("x-sunset", out var day) =>
            new(Deprecated, Effect.None, $"it is deprecated now, to be removed on {day}"),
        (false, true) => new(Deprecated, Effect.None, "it is deprecated now"),
        (true, false) => new(Reactivated, Effect.None, "it is no longer deprecated"),
        _ => null,
    };
}
