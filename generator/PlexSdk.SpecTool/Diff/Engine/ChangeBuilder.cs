namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>Joins what one cause does in different places and directions; the worst names it.</summary>
internal sealed class ChangeBuilder(Check check, string location)
{
    private readonly SortedSet<string> _operations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<Direction, Grade> _grades = [];
    private readonly List<string> _messages = [];
    private (Grade Grade, Direction Direction, string Area)? _worst;
    private Effect _effect;

    public SourcePosition? Base { get; init; }

    public SourcePosition? Head { get; init; }

    public void Add(Finding finding, IEnumerable<string> operations)
    {
        var grade = check.Limit(finding.Effect.In(finding.Direction), finding.Direction);
        var current = (grade, finding.Direction, finding.Area);
        if (_worst is not { } worst || grade > worst.Grade || (grade == worst.Grade && Order(current).CompareTo(Order(worst)) < 0))
            _worst = current;

        _grades[finding.Direction] = _grades.TryGetValue(finding.Direction, out var known) && known > grade ? known : grade;
        _effect |= finding.Effect;
        _operations.UnionWith(operations);
        if (!_messages.Contains(finding.Message))
            _messages.Add(finding.Message);
    }

    public Change Build()
    {
        var (grade, direction, area) = _worst!.Value;
        var message = string.Join("; ", _messages.Take(4)) + (_messages.Count > 4 ? $"; and {_messages.Count - 4} more" : "");
        if (_grades.Count == 2 && _grades[Direction.Request] != _grades[Direction.Response])
            message += $" ({_grades[Direction.Request].Text()} in requests, {_grades[Direction.Response].Text()} in responses)";

        return new Change(check, check.IdIn(direction, area), grade, location, message)
        {
            Operations = [.. _operations],
            Base = Base,
            Head = Head,
            Effect = _effect,
            Remedy = check.RemedyIn(direction),
        };
    }

    // The id must not depend on which operation comes first.
    private static (Direction, int, string) Order((Grade Grade, Direction Direction, string Area) item) => (item.Direction, item.Area.Length, item.Area);
}
