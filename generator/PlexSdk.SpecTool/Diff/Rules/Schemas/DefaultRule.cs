namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What an absent value means. A parameter's own default is judged with the parameter.</summary>
internal sealed class DefaultRule() : SchemaRule("Defaults", Added, Removed, Changed)
{
    private const string Why = "oasdiff informs; to leave the value out means something else in a request, so it is a warning there.";

    private static readonly Check Added =
        Check.OfSchema("default-value-added", "default-value-removed", "A default was set.", Why) with { IsLeftToParameter = true };

    private static readonly Check Removed =
        Check.OfSchema("default-value-removed", "default-value-added", "The default was taken away.", Why) with { IsLeftToParameter = true };

    private static readonly Check Changed =
        Check.OfSchemaChange("default-value-changed", "The default became another one.", Why) with { IsLeftToParameter = true };

    public override void Compare(SchemaPair pair)
    {
        var (isBefore, isAfter) = (pair.Base.Plain.TryGetValue("default", out var from), pair.Head.Plain.TryGetValue("default", out var to));
        if (isBefore == isAfter && Canonical.Equal(from, to))
            return;

        var (check, text) = (isBefore, isAfter) switch
        {
            (false, _) => (Added, $"the default {Canonical.Text(to)} was set"),
            (_, false) => (Removed, $"the default {Canonical.Text(from)} was taken away"),
            _ => (Changed, $"the default changed from {Canonical.Text(from)} to {Canonical.Text(to)}"),
        };
        pair.Report(check, Effect.Lost, "default", text, Direction.Request);
        pair.Report(check, Effect.None, "default", text, Direction.Response);
    }
}
