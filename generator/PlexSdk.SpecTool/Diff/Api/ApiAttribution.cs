namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>
/// Finds the change in the document behind a change in the client, by the subjects of the one and the names in the other.
/// What none explains becomes a change of its own.
/// </summary>
internal sealed class ApiAttribution
{
    private readonly IReadOnlyList<Change> _changes;
    private readonly List<ApiNames> _names;

    public ApiAttribution(IReadOnlyList<Change> changes, SpecDocument @base, SpecDocument head)
    {
        _changes = changes;
        var operations = Operations(@base).Concat(Operations(head)).ToLookup(item => item.Name, item => item.Operation);
        _names = [.. changes.Select(change => Names(change, operations))];
    }

    public IReadOnlyList<Change> Grade(ApiDifference difference)
    {
        var found = difference.Changes.ToLookup(item => Find(item.Symbol));
        var graded = _changes.Select((change, index) => change with { Consequences = Consequences(found[index]) });
        return [.. graded.Concat(found[-1].Select(Own)).OrderByDescending(change => change.Worst)];
    }

    // A member is explained by what names it; its type by what names the type. More names in common explain better.
    private int Find(ApiSymbol symbol)
    {
        var type = ApiNames.Plain(symbol.Type);
        var needed = symbol.Member.Length == 0 ? [type] : ApiNames.OfMember(symbol.Member);
        var words = symbol.Parameters.Select(parameter => ApiNames.Plain(parameter.Name)).Append(type).Concat(needed).ToHashSet();
        var (best, score) = (-1, 0);
        for (var index = 0; index < _changes.Count; index++)
        {
            var names = _names[index];
            var isOffWire = _changes[index].Check.IsOffWire;

            // Members come and go with their type.
            var isExplained = names.All.Overlaps(needed) || (symbol.Member.Length > 0 && isOffWire && names.Types.Contains(type));
            var common = isExplained ? (names.All.Count(words.Contains) * 2) + (isOffWire ? 1 : 0) : 0;
            if (common > score)
                (best, score) = (index, common);
        }

        return best;
    }

    private static IReadOnlyList<Consequence> Consequences(IEnumerable<ApiChange> items) =>
        [.. items.Select(item => item.AsConsequence()).OrderByDescending(consequence => consequence.Worst)];

    private static Change Own(ApiChange item)
    {
        var check = item.Grade == Model.Grade.Info ? ApiChecks.Grown : ApiChecks.Changed;
        return new Change(check, check.RequestId, Model.Grade.None, "C# " + item.Symbol.Key, $"{item.Symbol.Name} {item.Reason}")
        {
            Consequences = [item.AsConsequence()],
        };
    }

    // What stands at an operation may change its method and the class that has it.
    private static ApiNames Names(Change change, ILookup<string, JsonObject> operations)
    {
        var names = new ApiNames();
        names.Add(change.Subjects);
        if (change.Location.StartsWith("#/paths", StringComparison.Ordinal))
        {
            foreach (var operation in change.Operations.SelectMany(name => operations[name]))
            {
                names.Add([Subject.Operation(operation.Scalar("operationId")!)]);
                names.AddClients(operation.Scalars("tags"));
            }
        }

        return names;
    }

    private static IEnumerable<(string Name, JsonObject Operation)> Operations(SpecDocument document) =>
        from path in document.Members(document.Root["paths"])
        from member in path.Value
        let operation = member.Value as JsonObject
        where operation.Scalar("operationId") is not null
        select ($"{member.Key.ToUpperInvariant()} {path.Name}", operation);
}
