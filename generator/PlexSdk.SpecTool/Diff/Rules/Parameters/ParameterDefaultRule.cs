namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>What it means to leave an optional parameter out.</summary>
internal sealed class ParameterDefaultRule() : ParameterRule("Defaults of parameters", Added, Removed, Changed)
{
    private const string Why = "Clients that leave the parameter out get something else.";

    private static readonly Check Added = Check.Of(
        "request-parameter-default-value-added", "request-parameter-default-value-removed", "An optional parameter got a default.", Why);

    private static readonly Check Removed = Check.Of(
        "request-parameter-default-value-removed", "request-parameter-default-value-added", "An optional parameter lost its default.", Why);

    private static readonly Check Changed = Check.OfChange("request-parameter-default-value-changed", "An optional parameter got another default.", Why);

    protected override void Compare(ParameterPair parameter, OperationPair operation, DiffContext context)
    {
        if (Canonical.IsTrue(parameter.Base!["required"]) && Canonical.IsTrue(parameter.Head!["required"]))
            return;

        var (hasOld, hasNew) = (Read(context.BasePool, parameter.Base!, out var from), Read(context.HeadPool, parameter.Head!, out var to));
        if (hasOld != hasNew || !Canonical.Equal(from, to))
        {
            var check = !hasOld ? Added : !hasNew ? Removed : Changed;
            var text = $"the default of {parameter.Text} changed from {Text(hasOld, from)} to {Text(hasNew, to)}";
            context.Report(operation, parameter, new Outcome(check, Effect.Changed, text));
        }
    }

    private static bool Read(SchemaPool pool, JsonObject parameter, out JsonNode? value) =>
        pool.Of(parameter["schema"]).Effective.Plain.TryGetValue("default", out value);

    private static string Text(bool exists, JsonNode? value) => exists ? Canonical.Text(value) : "none";
}
