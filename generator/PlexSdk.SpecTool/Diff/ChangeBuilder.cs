namespace PlexSdk.SpecTool.Diff;

/// <summary>Joins what one cause does in different places and directions; the worst names it.</summary>
internal sealed class ChangeBuilder(Check check, string location)
{
    private readonly SortedSet<string> _operations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<Direction, Grade> _grades = [];
    private readonly List<string> _messages = [];
    private (Grade Grade, Direction Direction, string Area)? _worst;
    private Effect _effect;

    public Reading.SourcePosition? Base { get; set; }

    public Reading.SourcePosition? Head { get; set; }

    public void Add(Finding finding, IEnumerable<string> operations)
    {
        var grade = check.Limit(finding.Effect.In(finding.Direction), finding.Direction);
        if (_worst is not { } worst || grade > worst.Grade || (grade == worst.Grade && Order(finding).CompareTo(Order(worst)) < 0))
        {
            _worst = (grade, finding.Direction, finding.Area);
        }

        _grades[finding.Direction] = _grades.TryGetValue(finding.Direction, out var known) && known > grade ? known : grade;
        _effect |= finding.Effect;
        _operations.UnionWith(operations);
        if (!_messages.Contains(finding.Message))
        {
            _messages.Add(finding.Message);
        }
    }

    public Change Build()
    {
        var (grade, direction, area) = _worst!.Value;
        var message = string.Join("; ", _messages.Take(4)) + (_messages.Count > 4 ? $"; and {_messages.Count - 4} more" : "");
        if (_grades.Count == 2 && _grades[Direction.Request] != _grades[Direction.Response])
        {
            message += $" ({Word(_grades[Direction.Request])} in requests, {Word(_grades[Direction.Response])} in responses)";
        }

        return new Change(check.IdIn(direction, area), grade, Grade.None, location, [.. _operations], message, Base, Head) { Check = check, Effect = _effect };
    }

    // The id must not depend on which operation comes first.
    private static (Direction, int, string) Order((Grade Grade, Direction Direction, string Area) item) => (item.Direction, item.Area.Length, item.Area);

    private static (Direction, int, string) Order(Finding finding) => (finding.Direction, finding.Area.Length, finding.Area);

    private static string Word(Grade grade) => grade.ToString().ToLowerInvariant();
}
