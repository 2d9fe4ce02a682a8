namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>The values of a parameter. One value that may now be repeated is still one value.</summary>
internal sealed class ParameterSchemaRule() : ParameterRule("Repeated parameters", Repeated, Single)
{
    private static readonly Check Repeated = Check.Of("request-parameter-became-list", "request-parameter-became-single", "A parameter may be repeated now.");
    private static readonly Check Single =
        Check.Of("request-parameter-became-single", "request-parameter-became-list", "A parameter may no longer be repeated.");


    protected override void Compare(ParameterPair parameter, OperationPair operation, DiffContext context)
    {
        var (from, to) = (parameter.Base!, parameter.Head!);
        if (from["content"] is not null || to["content"] is not null)
        {
            foreach (var type in MediaTypePair.Of(context.Base.Members(from["content"]), context.Head.Members(to["content"])).Where(type => type.IsCommon))
                context.Compare(operation, operation.Input, "parameter", type.Base!["schema"], type.Head!["schema"], type.IsText, to);

            return;
        }

        var (before, after) = (from["schema"], to["schema"]);
        var (old, current) = (context.BasePool.Of(before), context.HeadPool.Of(after));
        if (ParameterStyleRule.Repeats(parameter, from) && ParameterStyleRule.Repeats(parameter, to))
        {
            if (IsScalar(old) && IsListOfOne(current))
            {
                context.Report(operation, parameter, new Outcome(Repeated, Effect.Widened, $"{parameter.Text} may be repeated now"));
                after = current.Effective.Items[0];
            }
            else if (IsListOfOne(old) && IsScalar(current))
            {
                context.Report(operation, parameter, new Outcome(Single, Effect.Narrowed, $"{parameter.Text} may no longer be repeated"));
                before = old.Effective.Items[0];
            }
        }

        context.Compare(operation, operation.Input, "parameter", before, after, isText: true, to);
    }

    private static bool IsScalar(Schema schema) => (schema.Effective.Types & TypeSet.Composite) == 0 && schema.Effective.Types != TypeSet.None;

    private static bool IsListOfOne(Schema schema) =>
        (schema.Effective.Types & ~TypeSet.Null) == TypeSet.Array && schema.Effective is { Items.Count: 1, PrefixItems.Count: 0, Inner.Count: 0 }
        && !(schema.Effective.Bounds.TryGetValue("minItems", out var least) && least.Value > 1)
        && !(schema.Effective.Bounds.TryGetValue("maxItems", out var most) && most.Value < 1);
}
