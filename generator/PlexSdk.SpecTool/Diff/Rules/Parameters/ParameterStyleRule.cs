using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>How a parameter is written: with what between its items, escaped or not, or as a document of its own.</summary>
internal sealed class ParameterStyleRule : OperationRule
{
    private static readonly Check Changed = new("request-parameter-style-changed", "A parameter is written in another way (`style`, `explode`, `allowReserved`, or `content` instead of `schema`).") { NoMirror = "The reverse is the same change." };

    public override string Title => "How parameters are written";

    public override IReadOnlyList<Check> Checks { get; } = [Changed];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {parameters: [{name: ids, in: query, schema: {type: array, items: {type: string}}}], responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {parameters: [{name: ids, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}], responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsCommon))
        {
            // Only lists and objects have parts to put together.
            var isComposite = IsComposite(context.BasePool, parameter.Base!) && IsComposite(context.HeadPool, parameter.Head!);
            var (from, to) = (Text(parameter, parameter.Base!, isComposite), Text(parameter, parameter.Head!, isComposite));
            if (from != to)
            {
                context.Report(operation, Changed, Effect.Changed, operation.Input, parameter.Base, parameter.Head, $"{parameter.Text} is written {to} instead of {from}");
            }
        }
    }

    /// <summary>Whether a list is written as the parameter repeated, so that one value alone looks like a list of one.</summary>
    public static bool Repeats(ParameterPair parameter, JsonObject node) => Style(parameter, node) == "form" && Explodes(parameter, node);

    private static string Text(ParameterPair parameter, JsonObject node, bool isComposite)
    {
        if (node["content"] is JsonObject content)
        {
            return "as " + string.Join(" or ", content.Select(type => type.Key));
        }

        var text = "in the style " + Style(parameter, node);
        if (isComposite)
        {
            text += Explodes(parameter, node) ? ", exploded" : ", not exploded";
        }

        return Canonical.IsTrue(node["allowReserved"]) ? text + ", unescaped" : text;
    }

    private static bool IsComposite(SchemaPool pool, JsonObject node) => (pool.Of(node["schema"]).Effective.Types & (JsonTypes.Array | JsonTypes.Object)) != 0;

    private static string Style(ParameterPair parameter, JsonObject node) => node.Scalar("style") ?? (parameter.Place is "query" or "cookie" ? "form" : "simple");

    private static bool Explodes(ParameterPair parameter, JsonObject node) => node["explode"] is { } explode ? Canonical.IsTrue(explode) : Style(parameter, node) == "form";
}
