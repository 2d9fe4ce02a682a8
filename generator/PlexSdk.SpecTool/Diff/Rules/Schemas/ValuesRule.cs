namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The listed values: <c>enum</c>, <c>const</c>, or alternatives of these.</summary>
internal sealed class ValuesRule()
    : SchemaRule("Listed values (enum, const)", Added, Removed, Became, Unlisted, Replaced, ConstAdded, ConstRemoved, ConstChanged)
{
    private static readonly Check Added = Check.OfSchema(
        "enum-value-added", "enum-value-removed", "A value was added to the allowed ones.",
        "oasdiff warns in a response; a client that reads into an enumeration cannot read a value that it does not know.")
        .Avoidable("send it only to clients that ask for it, by a new parameter for example", Direction.Response);

    private static readonly Check Removed = Check.OfSchema("enum-value-removed", "enum-value-added", "A value is no longer allowed.")
        .Avoidable("go on accepting it, and deprecate it in its description", Direction.Request);

    private static readonly Check Became = Check.OfSchema("became-enum", "enum-removed", "Only listed values are allowed now.");
    private static readonly Check Unlisted = Check.OfSchema("enum-removed", "became-enum", "The values are no longer limited to a list.");
    private static readonly Check Replaced = Check.OfSchemaChange("enum-replaced", "Values were added and removed.");
    private static readonly Check ConstAdded = Check.OfSchema("const-added", "const-removed", "Only one value is allowed now.");
    private static readonly Check ConstRemoved = Check.OfSchema("const-removed", "const-added", "The value is no longer fixed.");
    private static readonly Check ConstChanged = Check.OfSchemaChange("const-changed", "The one allowed value became another one.");

    public override void Compare(SchemaPair pair)
    {
        var isConst = pair.Base.Sources.ContainsKey("const") || pair.Head.Sources.ContainsKey("const");
        pair.Report(isConst ? "const" : "enum", (pair.Base.Values?.Keys, pair.Head.Values?.Keys) switch
        {
            (null, { } to) => new(isConst ? ConstAdded : Became, Effect.Narrowed, $"only {Text(to)} is allowed now"),
            ({ } from, null) => new(isConst ? ConstRemoved : Unlisted, Effect.Widened, $"values other than {Text(from)} are allowed now"),
            ({ } from, { } to) => Changed([.. to.Except(from)], [.. from.Except(to)], isFixed: isConst && from.Count == 1 && to.Count == 1),
            _ => null,
        });
    }

    private static Outcome? Changed(string[] added, string[] removed, bool isFixed) => (added, removed) switch
    {
        ([], []) => null,
        (_, []) => new(Added, Effect.Widened, $"the value {Text(added)} was added"),
        ([], _) => new(Removed, Effect.Narrowed, $"the value {Text(removed)} was removed"),
        _ => new(isFixed ? ConstChanged : Replaced, Effect.Changed, $"the value {Text(removed)} was removed and {Text(added)} added"),
    };

    private static string Text(IReadOnlyCollection<string> values) =>
        string.Join(", ", values.Take(8)) + (values.Count > 8 ? $" and {values.Count - 8} more" : "");
}
