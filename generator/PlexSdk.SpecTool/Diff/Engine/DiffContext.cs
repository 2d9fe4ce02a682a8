namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>What the rules share while two documents are compared.</summary>
internal sealed class DiffContext(SpecDocument @base, SpecDocument head, SchemaComparer comparer, DiffOptions options)
{
    private readonly List<SchemaUse> _uses = [];

    public SpecDocument Base => @base;

    public SpecDocument Head => head;

    public DiffOptions Options => options;

    public SchemaPool BasePool { get; } = new(@base);

    public SchemaPool HeadPool { get; } = new(head);

    public SchemaComparer Comparer => comparer;

    public FindingCollector Findings { get; } = new(@base, head);

    public IReadOnlyList<SchemaUse> Uses => _uses;

    /// <summary>Reports what was found at an operation.</summary>
    public void Report(
        OperationPair operation, Check check, Effect effect, Direction direction, JsonNode? from, JsonNode? to, string message,
        JsonNode? owner = null) =>
        Findings.Add(new Finding(check, effect, direction, "", from, to, message) { Owner = owner }, [operation.Name]);

    /// <summary>Reports what was found at an operation, if anything.</summary>
    public void Report(OperationPair operation, Direction direction, JsonNode? from, JsonNode? to, Outcome? outcome)
    {
        if (outcome is var (check, effect, message))
            Report(operation, check, effect, direction, from, to, message);
    }

    /// <summary>Reports what was found at a parameter, if anything.</summary>
    public void Report(OperationPair operation, ParameterPair parameter, Outcome? outcome) =>
        Report(operation, operation.Input, parameter.Base, parameter.Head, outcome);

    /// <summary>Has two schemas compared where an operation uses them.</summary>
    public void Compare(OperationPair operation, Direction direction, string area, JsonNode? from, JsonNode? to, bool isText, JsonNode place) =>
        _uses.Add(new SchemaUse(comparer.Pair(BasePool.Of(from), HeadPool.Of(to), isText), direction, area, operation.Name, place));
}
