using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Finds the change in the document behind a change in the client. What none explains becomes a change of its own.</summary>
internal sealed class ApiAttribution
{
    private readonly IReadOnlyList<Change> _changes;
    private readonly List<HashSet<string>> _names;

    public ApiAttribution(IReadOnlyList<Change> changes, SpecDocument @base, SpecDocument head)
    {
        _changes = changes;
        var operations = Operations(@base).Concat(Operations(head)).ToLookup(item => item.Operation, item => item.Names);
        _names = [.. changes.Select(change => Names(change, operations))];
    }

    public IReadOnlyList<Change> Grade(ApiDifference difference)
    {
        var graded = _changes.ToArray();
        var own = new List<Change>();
        foreach (var item in difference.Changes)
        {
            var index = Find(item.Symbol);
            if (index >= 0)
            {
                graded[index] = graded[index].Sdk >= item.Grade ? graded[index] : graded[index] with { Sdk = item.Grade, Message = Explain(graded[index].Message, item) };
            }
            else
            {
                own.Add(Own(item));
            }
        }

        return [.. graded.Concat(own).OrderByDescending(change => change.Worst)];
    }

    // A member is explained by what names it; its type by what names the type. More names in common explain better.
    private int Find(ApiSymbol symbol)
    {
        var member = Plain(symbol.Member);
        var words = new HashSet<string>(symbol.Parameters.Select(parameter => Plain(parameter.Name))) { Plain(symbol.Type), member };
        if (member.EndsWith("async", StringComparison.Ordinal))
        {
            words.Add(member[..^5]);
        }

        words.Remove("");
        var needed = member.Length == 0 ? [Plain(symbol.Type)] : new HashSet<string> { member, member.EndsWith("async", StringComparison.Ordinal) ? member[..^5] : member };

        var (best, score) = (-1, 0);
        for (var index = 0; index < _changes.Count; index++)
        {
            var common = _names[index].Overlaps(needed) || (member.Length > 0 && IsWholeType(index, symbol)) ? _names[index].Count(words.Contains) * 2 + (_changes[index].Check.IsOffWire ? 1 : 0) : 0;
            if (common > score)
            {
                (best, score) = (index, common);
            }
        }

        return best;
    }

    // Members come and go with their type.
    private bool IsWholeType(int index, ApiSymbol symbol) => _changes[index].Check.IsOffWire && _names[index].Contains(Plain(symbol.Type));

    private static string Explain(string message, ApiChange item) =>
        item.Grade < Diff.Grade.Warning ? message : $"{message}; in C#, {item.Symbol.Name} {item.Reason}";

    private static Change Own(ApiChange item)
    {
        var check = item.Grade == Diff.Grade.Info ? ApiChecks.Grown : ApiChecks.Changed;
        return new Change(check.RequestId, Diff.Grade.None, item.Grade, "C# " + item.Symbol.Key, [], $"{item.Symbol.Name} {item.Reason}", null, null) { Check = check };
    }

    // Everything that names the change: schemas and properties in its location, and the operations' ids and tags when it is theirs.
    private static HashSet<string> Names(Change change, ILookup<string, IReadOnlyList<string>> operations)
    {
        var names = change.Location.Split('/').Skip(1).Select(part => Plain(part.Split(':')[^1])).ToHashSet();
        names.UnionWith(change.Message.Split('\'').Where((_, index) => index % 2 == 1).Select(Plain));
        if (change.Location.StartsWith("#/paths", StringComparison.Ordinal))
        {
            names.UnionWith(change.Operations.SelectMany(operation => operations[operation]).SelectMany(list => list));
        }

        names.ExceptWith(["", "paths", "components", "schemas", "properties", "get", "post", "put", "delete", "parameters", "responses", "content", "schema", "applicationjson"]);
        return names;
    }

    private static IEnumerable<(string Operation, IReadOnlyList<string> Names)> Operations(SpecDocument document) =>
        from path in document.Members(document.Root["paths"])
        from member in path.Value
        let operation = member.Value as JsonObject
        where operation.Scalar("operationId") is not null
        select ($"{member.Key.ToUpperInvariant()} {path.Name}", (IReadOnlyList<string>)[Plain(operation.Scalar("operationId")!), .. operation.Scalars("tags").Select(tag => Plain(tag) + "client"), .. operation.Scalars("tags").Select(tag => "i" + Plain(tag) + "client")]);

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
