namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>How a parameter is written: with what between its items, escaped or not, or as a document of its own.</summary>
internal sealed class ParameterStyleRule() : ParameterRule("How parameters are written", Changed)
{
    private static readonly Check Changed = Check.OfChange(
        "request-parameter-style-changed",
        "A parameter is written in another way (`style`, `explode`, `allowReserved`, or `content` instead of `schema`).");

    protected override void Compare(ParameterPair parameter, OperationPair operation, DiffContext context)
    {
        // Only lists and objects have parts to put together.
        var isComposite = IsComposite(context.BasePool, parameter.Base!) && IsComposite(context.HeadPool, parameter.Head!);
        var (from, to) = (Text(parameter, parameter.Base!, isComposite), Text(parameter, parameter.Head!, isComposite));
        if (from != to)
            context.Report(operation, parameter, new Outcome(Changed, Effect.Changed, $"{parameter.Text} is written {to} instead of {from}"));
    }

    /// <summary>Whether a list is written as the parameter repeated, so that one value alone looks like a list of one.</summary>
    public static bool Repeats(ParameterPair parameter, JsonObject node) => Style(parameter, node) == "form" && Explodes(parameter, node);

    private static string Text(ParameterPair parameter, JsonObject node, bool isComposite)
    {
        if (node["content"] is JsonObject content)
            return "as " + string.Join(" or ", content.Select(type => type.Key));

        var exploded = !isComposite ? "" : Explodes(parameter, node) ? ", exploded" : ", not exploded";
        return $"in the style {Style(parameter, node)}{exploded}{(Canonical.IsTrue(node["allowReserved"]) ? ", unescaped" : "")}";
    }

    private static bool IsComposite(SchemaPool pool, JsonObject node) => (pool.Of(node["schema"]).Effective.Types & TypeSet.Composite) != 0;

    private static string Style(ParameterPair parameter, JsonObject node) =>
        node.Scalar("style") ?? (parameter.Place is "query" or "cookie" ? "form" : "simple");

    private static bool Explodes(ParameterPair parameter, JsonObject node) =>
        node["explode"] is { } explode ? Canonical.IsTrue(explode) : Style(parameter, node) == "form";
}
