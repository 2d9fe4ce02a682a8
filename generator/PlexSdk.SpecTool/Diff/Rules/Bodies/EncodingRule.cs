using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>How the parts of a form are written.</summary>
internal sealed class EncodingRule : OperationRule
{
    private static readonly string[] Keywords = ["contentType", "style", "explode", "allowReserved"];

    private static readonly Check Changed = new("request-body-encoding-changed", "response-body-encoding-changed", "A part of a form is written in another way.") { NoMirror = "The reverse is the same change." };

    public override string Title => "Parts of forms (`encoding`)";

    public override IReadOnlyList<Check> Checks { get; } = [Changed];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {post: {requestBody: {content: {multipart/form-data: {encoding: {photo: {contentType: image/png}}}}}, responses: {'204': {description: done}}}}}",
        "paths: {/users: {post: {requestBody: {content: {multipart/form-data: {encoding: {photo: {contentType: image/jpeg}}}}}, responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon || !operation.RequestBody.IsCommon)
        {
            return;
        }

        foreach (var type in operation.MediaTypes(operation.RequestBody).Where(type => type.IsCommon))
        {
            foreach (var part in Pair.ByName(context.Base.Members(type.Base!["encoding"]), context.Head.Members(type.Head!["encoding"])))
            {
                if (Text(part.Base) != Text(part.Head))
                {
                    context.Report(operation, Changed, Effect.Changed, operation.Input, part.Base ?? type.Base, part.Head ?? type.Head, $"the part '{part.Name}' of {type.Name} is written in another way");
                }
            }
        }
    }

    private static string Text(JsonObject? encoding) => string.Join('|', Keywords.Select(keyword => Canonical.Text(encoding?[keyword])));
}
