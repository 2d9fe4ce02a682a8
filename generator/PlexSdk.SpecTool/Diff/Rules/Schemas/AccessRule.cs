namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>
/// A read-only property is in no request, a write-only one in no response: becoming one, or ceasing to be one, takes it out or puts it in.
/// </summary>
internal sealed class AccessRule : SchemaRule
{
    private readonly string _keyword;
    private readonly string _word;
    private readonly Direction _direction;
    private readonly Func<bool, Effect> _freed;

    private AccessRule(
        string keyword, string word, Direction direction, Func<bool, Effect> freed,
        string becameReason, string? becameNotReason, string? requiredBecameNotReason, string example)
        : base(
            $"`{keyword}`",
            Became("optional", word, becameReason),
            BecameNot("optional", word, becameNotReason),
            Became("required", word, becameReason),
            BecameNot("required", word, requiredBecameNotReason))
    {
        (_keyword, _word, _direction, _freed) = (keyword, word, direction, freed);
        var property = $"type: object\nproperties:\n  {example}: {{type: string";
        Example = new RuleExample($"{property}}}", $"{property}, {keyword}: true}}");
    }

    public static IReadOnlyList<AccessRule> All { get; } =
    [
        new(
            "readOnly", "read-only", Direction.Request, isRequired => isRequired ? Effect.Narrowed : Effect.None,
            "A warning in a request: what clients still send is passed over.",
            null,
            "oasdiff informs; in a request it is a new required property.",
            "id"),
        new(
            "writeOnly", "write-only", Direction.Response, _ => Effect.Lost,
            "A warning in a response, required or not: such properties were mostly never sent, and the document now says so.",
            "A warning in a response: what was held back (a password, say) is shown.",
            "A warning in a response: what was held back (a password, say) is shown.",
            "secret"),
    ];

    public override RuleExample Example { get; }

    public override void Compare(SchemaPair pair)
    {
        foreach (var (name, parts) in pair.Base.Properties)
        {
            if (!pair.Head.Properties.TryGetValue(name, out var others))
                continue;

            var (from, to) = (pair.BaseSchema.Pool.OfAll(parts), pair.HeadSchema.Pool.OfAll(others));
            var isLimited = to.Effective.Plain.ContainsKey(_keyword);
            if (isLimited != from.Effective.Plain.ContainsKey(_keyword))
            {
                var isRequired = pair.Head.Required.Contains(name);
                var check = Checks[(isRequired ? 2 : 0) + (isLimited ? 0 : 1)];
                var text = $"the property '{name}' {(isLimited ? "became" : "is no longer")} {_word}";
                pair.ReportAt(check, isLimited ? Effect.Lost : _freed(isRequired), from.Node, to.Node, text, _direction);
            }
        }
    }

    private static Check Became(string need, string word, string reason) =>
        Create($"{need}-{{area}}-became-{word}", $"A property that is {need} became {word}.", $"{need}-{{area}}-became-not-{word}", reason);

    private static Check BecameNot(string need, string word, string? reason) =>
        Create($"{need}-{{area}}-became-not-{word}", $"A property that is {need} is no longer {word}.", $"{need}-{{area}}-became-{word}", reason);

    private static Check Create(string id, string description, string mirror, string? reason) =>
        new($"request-{id}", $"response-{id}", description) { Mirror = $"request-{mirror}", Reason = reason };
}
