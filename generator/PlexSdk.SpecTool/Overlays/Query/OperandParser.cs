namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>One side of a comparison, or an argument: what it can be used as.</summary>
/// <param name="Value">Its value; null where it has none to compare.</param>
/// <param name="Test">The question that it asks by itself; null where it asks none.</param>
/// <param name="Nodes">The places that it selects; null for what is no query.</param>
internal sealed record Operand(
    Func<FilterScope, FilterValue>? Value = null, Func<FilterScope, bool>? Test = null, Func<FilterScope, IEnumerable<Spot>>? Nodes = null);

/// <summary>Reads literals, queries and functions within a filter.</summary>
internal sealed class OperandParser(Scanner scanner, int depth)
{
    public Operand Read()
    {
        if (depth > FilterParser.MaxDepth)
            throw scanner.Failure($"filters are nested deeper than {FilterParser.MaxDepth} levels");

        if (scanner.Take("@"))
            return Query(scope => scope.Current);

        if (scanner.Take("$"))
            return Query(scope => scope.Run.Root);

        if (scanner.Quoted() is { } text)
            return Literal(JsonValue.Create(text));

        return scanner.Number() is { } number ? Literal(number) : Word();
    }

    private Operand Query(Func<FilterScope, Spot> start)
    {
        var query = new QueryParser(scanner, depth).Segments();
        IEnumerable<Spot> Nodes(FilterScope scope) => query.From(scope.Run, start(scope));
        return new Operand(query.IsSingular ? scope => FilterValue.Only(Nodes(scope)) : null, scope => Nodes(scope).Any(), Nodes);
    }

    private static Operand Literal(JsonNode? node) => new(_ => FilterValue.Of(node));

    private Operand Word()
    {
        var name = scanner.Name();
        if (name.Length > 0 && scanner.Take("("))
            return Functions.Create(name, Arguments(), scanner);

        return name switch
        {
            "true" => Literal(JsonValue.Create(true)),
            "false" => Literal(JsonValue.Create(false)),
            "null" => Literal(null),
            _ => throw scanner.Failure("a value, @ or $ is expected"),
        };
    }

    private List<Operand> Arguments()
    {
        List<Operand> arguments = [];
        scanner.SkipBlanks();
        if (scanner.Take(")"))
            return arguments;

        do
        {
            scanner.SkipBlanks();
            arguments.Add(new OperandParser(scanner, depth + 1).Read());
            scanner.SkipBlanks();
        }
        while (scanner.Take(","));

        scanner.Require(")");
        return arguments;
    }
}
