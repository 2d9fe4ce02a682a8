namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>Reads the test of a filter: <c>@.name == 'x' &amp;&amp; !@.deprecated</c>.</summary>
internal sealed class FilterParser(Scanner scanner, int depth)
{
    public const int MaxDepth = 32;

    private static readonly string[] Comparisons = ["==", "!=", "<=", ">=", "<", ">"];

    private int _depth = depth;

    public Func<FilterScope, bool> Test()
    {
        if (++_depth > MaxDepth)
            throw scanner.Failure($"filters are nested deeper than {MaxDepth} levels");

        var test = Any();
        _depth--;
        return test;
    }

    private Func<FilterScope, bool> Any()
    {
        var test = All();
        while (TakeOperator("||"))
        {
            var (left, right) = (test, All());
            test = scope => left(scope) || right(scope);
        }

        return test;
    }

    private Func<FilterScope, bool> All()
    {
        var test = Basic();
        while (TakeOperator("&&"))
        {
            var (left, right) = (test, Basic());
            test = scope => left(scope) && right(scope);
        }

        return test;
    }

    private bool TakeOperator(string sign)
    {
        scanner.SkipBlanks();
        return scanner.Take(sign);
    }

    private Func<FilterScope, bool> Basic()
    {
        scanner.SkipBlanks();
        var isNegated = scanner.Take("!");
        scanner.SkipBlanks();
        if (!scanner.Take("("))
            return Simple(isNegated);

        var inner = Test();
        scanner.SkipBlanks();
        scanner.Require(")");
        return isNegated ? scope => !inner(scope) : inner;
    }

    /// <summary>A comparison, or a question whether something is there or so.</summary>
    private Func<FilterScope, bool> Simple(bool isNegated)
    {
        var left = new OperandParser(scanner, _depth).Read();
        var end = scanner.Position;
        scanner.SkipBlanks();
        if (Comparisons.FirstOrDefault(scanner.Take) is not { } sign)
        {
            scanner.Position = end;
            var test = left.Test ?? throw scanner.Failure("a comparison is expected");
            return isNegated ? scope => !test(scope) : test;
        }

        scanner.SkipBlanks();
        var right = new OperandParser(scanner, _depth).Read();
        if (isNegated || left.Value is not { } first || right.Value is not { } second)
            throw scanner.Failure("only values are compared, and queries that select one node at most");

        return scope => Compare(first(scope), sign, second(scope), scope.Run);
    }

    private static bool Compare(FilterValue left, string sign, FilterValue right, QueryRun run) => sign switch
    {
        "==" => left.Equals(right, run),
        "!=" => !left.Equals(right, run),
        "<" => left.IsLess(right),
        ">" => right.IsLess(left),
        "<=" => left.IsLess(right) || left.Equals(right, run),
        _ => right.IsLess(left) || left.Equals(right, run),
    };
}
