namespace PlexSdk.SpecTool.Diff.Api.Scope;

/// <summary>
/// The operations and schemas of two documents that may tell their clients apart. What is the same on both sides gives both the same code,
/// so it is left out, unless something that differs is compared with it.
/// </summary>
internal sealed class ApiScope
{
    private readonly IReadOnlyList<ScopedDocument> _sides;
    private readonly HashSet<(string Path, string Method)> _operations;
    private readonly HashSet<string> _schemas;
    private readonly HashSet<string> _named = [];

    private ApiScope(ScopedDocument before, ScopedDocument after)
    {
        _sides = [before, after];
        _operations = [.. Keys(side => side.Operations.Keys)
            .Where(key => !ApiShape.AreEqual(before.Operations.GetValueOrDefault(key), after.Operations.GetValueOrDefault(key)))];
        _schemas = [.. Keys(side => side.SchemaNames).Where(name => !ApiShape.AreEqual(before.Schema(name), after.Schema(name)))];
        if (IsEmpty)
            return;

        AddUsers([.. _schemas.Where(name => before.KindOf(name) != after.KindOf(name))]);
        AddHeirs([.. _schemas.Where(name => before.BaseOf(name) != after.BaseOf(name))]);
        AddBases();
        AddClients();
        AddNamed();
    }

    /// <summary>Whether both clients have the same public API.</summary>
    public bool IsEmpty => _operations.Count == 0 && _schemas.Count == 0;

    public static ApiScope Of(JsonObject before, JsonObject after) => new(new ScopedDocument(before), new ScopedDocument(after));

    /// <summary>What of a side's document is in the scope.</summary>
    public JsonObject Cut(bool isHead) => _sides[isHead ? 1 : 0].Cut(_operations, _schemas, _named, _sides[isHead ? 0 : 1]);

    private IEnumerable<T> Keys<T>(Func<ScopedDocument, IEnumerable<T>> keys) => _sides.SelectMany(keys).Distinct();

    /// <summary>A property of a class that became an enum has another type, although nothing about the property is different.</summary>
    private void AddUsers(HashSet<string> changed)
    {
        if (changed.Count == 0)
            return;

        foreach (var side in _sides)
        {
            _operations.UnionWith(
                side.Operations.Where(operation => side.NamesIn(operation.Value).Any(changed.Contains)).Select(operation => operation.Key));
            _schemas.UnionWith(side.SchemaNames.Where(name => side.NamesIn(side.Schema(name)).Any(changed.Contains)).ToList());
        }
    }

    /// <summary>What inherits from something that inherits from something else now.</summary>
    private void AddHeirs(HashSet<string> changed)
    {
        if (changed.Count == 0)
            return;

        var heirs = _sides.SelectMany(side => side.SchemaNames.Select(name => (Base: side.BaseOf(name), Name: name)))
            .Where(pair => pair.Base is not null).ToLookup(pair => pair.Base!, pair => pair.Name);
        Add(_schemas, changed, name => heirs[name]);
    }

    /// <summary>Members are looked for in base classes too.</summary>
    private void AddBases() => Add(_schemas, [.. _schemas], name => _sides.Select(side => side.BaseOf(name)).OfType<string>());

    /// <summary>A client that both sides have must not look new, and neither must the facade, which stands beside the first client.</summary>
    private void AddClients()
    {
        HashSet<string> clients =
        [
            .. _sides.SelectMany(Chosen).Select(operation => ScopedDocument.ClientOf(operation)),
            .. _operations.Count == 0 ? [] : _sides.Select(side => side.First).OfType<string>(),
        ];
        foreach (var side in _sides)
        {
            foreach (var client in side.Operations.GroupBy(operation => ScopedDocument.ClientOf(operation.Value), operation => operation.Key))
            {
                if (clients.Contains(client.Key) && !client.Any(_operations.Contains))
                    _operations.Add(client.First());
            }
        }
    }

    /// <summary>On both sides, or it would look new on one.</summary>
    private void AddNamed()
    {
        foreach (var side in _sides)
        {
            _named.UnionWith(Chosen(side).SelectMany(side.NamesIn));
            _named.UnionWith(_schemas.SelectMany(name => side.NamesIn(side.Schema(name))));
        }

        Add(_named, [.. _named], name => _sides.SelectMany(side => side.AlternativesOf(name)));
    }

    private IEnumerable<JsonObject> Chosen(ScopedDocument side) =>
        side.Operations.Where(operation => _operations.Contains(operation.Key)).Select(operation => operation.Value);

    private static void Add(HashSet<string> to, IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(from);
        while (waiting.TryDequeue(out var name))
        {
            foreach (var further in next(name).Where(seen.Add))
                waiting.Enqueue(further);
        }

        to.UnionWith(seen);
    }
}
