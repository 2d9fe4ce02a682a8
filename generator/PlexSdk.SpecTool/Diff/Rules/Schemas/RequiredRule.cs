namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties that are on both sides and became required or optional.</summary>
internal sealed class RequiredRule()
    : SchemaRule("Required properties", BecameRequired, BecameOptional, DefaultedRequired, DefaultedOptional, UndeclaredAdded, UndeclaredRemoved)
{
    private static readonly Check BecameRequired = Check.OfSchema("became-required", "became-optional", "A property became required.")
        .Avoidable(Remedies.ServerDecides, Direction.Request);

    private static readonly Check BecameOptional = Check.OfSchema("became-optional", "became-required", "A property became optional.")
        .Avoidable("keep it required, and send an empty value where there is none", Direction.Response);

    private static readonly Check DefaultedRequired =
        Check.OfSchema("became-required-with-default", "became-optional-with-default", "A property that has a default became required.")
            .Avoidable(Remedies.ServerDecides, Direction.Request);

    private static readonly Check DefaultedOptional =
        Check.OfSchema("became-optional-with-default", "became-required-with-default", "A property that has a default became optional.");

    private static readonly Check UndeclaredAdded = Check.OfSchema(
        "undeclared-required-added", "undeclared-required-removed", "A name that `properties` does not declare became required.",
        "The document contradicts itself: no generated client can send what is not declared, and servers read the same document. Mostly a slip in `required`.")
        .AtMost(Grade.Warning, Direction.Request);

    private static readonly Check UndeclaredRemoved = Check.OfSchema(
        "undeclared-required-removed", "undeclared-required-added", "A name that `properties` does not declare is no longer required.",
        "As for its mirror.").AtMost(Grade.Warning, Direction.Response);

    public override void Compare(SchemaPair pair)
    {
        if (!pair.SharedTypes.HasFlag(TypeSet.Object))
            return;

        foreach (var name in pair.Head.Required.Except(pair.Base.Required))
            Report(pair, name, isRequired: true);

        foreach (var name in pair.Base.Required.Except(pair.Head.Required))
            Report(pair, name, isRequired: false);
    }

    private static void Report(SchemaPair pair, string name, bool isRequired)
    {
        var (effect, became) = isRequired ? (Effect.Narrowed, "became required") : (Effect.Widened, "became optional");
        var (from, to) = (pair.Base.Properties.GetValueOrDefault(name), pair.Head.Properties.GetValueOrDefault(name));
        if (from is null && to is null)
        {
            var text = $"the name '{name}', which properties does not declare, {became}";
            pair.Report(isRequired ? UndeclaredAdded : UndeclaredRemoved, effect, "required", text);
        }
        else if (from is not null && to is not null)
        {
            var (old, current) = (pair.BaseSchema.Pool.OfAll(from).Effective, pair.HeadSchema.Pool.OfAll(to).Effective);
            var check = (current.HasDefault, isRequired) switch
            {
                (true, true) => DefaultedRequired,
                (true, false) => DefaultedOptional,
                (false, true) => BecameRequired,
                (false, false) => BecameOptional,
            };
            var visible = Direction.Both & ~(current.Hidden & old.Hidden);
            pair.ReportAt(check, effect, from[0], to[0], $"the property '{name}' {became}", visible);
        }
    }
}
