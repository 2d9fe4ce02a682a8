namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>How the parts of a form are written.</summary>
internal sealed class EncodingRule() : OperationRule("Parts of forms (`encoding`)", Changed)
{
    private static readonly string[] Keywords = ["contentType", "style", "explode", "allowReserved"];

    private static readonly Check Changed =
        Check.OfChange("request-body-encoding-changed", "A part of a form is written in another way.") with { ResponseId = "response-body-encoding-changed" };

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        foreach (var type in operation.MediaTypes(operation.RequestBody).Where(type => type.IsCommon))
        {
            foreach (var part in Pair.ByName(context.Base.Members(type.Base!["encoding"]), context.Head.Members(type.Head!["encoding"])))
            {
                if (Text(part.Base) != Text(part.Head))
                {
                    var text = $"the part '{part.Name}' of {type.Name} is written in another way";
                    var (from, to) = (part.Base ?? type.Base, part.Head ?? type.Head);
                    context.Report(operation, Changed, Effect.Changed, operation.Input, from, to, text);
                }
            }
        }
    }

    private static string Text(JsonObject? encoding) => string.Join('|', Keywords.Select(keyword => Canonical.Text(encoding?[keyword])));
}
