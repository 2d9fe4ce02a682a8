namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>Finds the operations of both documents: those of paths, of webhooks and of callbacks.</summary>
internal sealed class OperationPairing(SpecDocument @base, SpecDocument head)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public IEnumerable<OperationPair> All()
    {
        foreach (var operation in PathPairing.Pair(@base, head).SelectMany(path => OfItem(path, OperationKind.Path, null)))
        {
            yield return operation;
            foreach (var callback in Callbacks(operation))
                yield return callback;
        }

        foreach (var operation in Items(@base.Root["webhooks"], head.Root["webhooks"]).SelectMany(hook => OfItem(Named(hook), OperationKind.Webhook, null)))
            yield return operation;
    }

    private IEnumerable<OperationPair> Callbacks(OperationPair parent) =>
        from callback in parent.IsCommon ? Items(parent.Base!["callbacks"], parent.Head!["callbacks"]) : []
        from path in Items(callback.Base, callback.Head)
        from operation in OfItem(Named(path), OperationKind.Callback, parent)
        select operation;

    private IEnumerable<OperationPair> OfItem(PathPair path, OperationKind kind, OperationPair? parent) =>
        from pair in Methods.Select(method => new Pair(method, @base.Object(path.Base, method), head.Object(path.Head, method)))
            .Concat(Members(path.Base?["additionalOperations"], path.Head?["additionalOperations"]))
        where pair.Base is not null || pair.Head is not null
        select new OperationPair(@base, head, path, pair.Name.ToUpperInvariant(), pair.Base, pair.Head, kind, parent);

    private IEnumerable<Pair> Members(JsonNode? from, JsonNode? to) => Pair.ByName(@base.Members(from), head.Members(to));

    private IEnumerable<Pair> Items(JsonNode? from, JsonNode? to) =>
        Members(from, to).Where(pair => !pair.Name.StartsWith("x-", StringComparison.Ordinal));

    private static PathPair Named(Pair pair) => new(pair.Name, pair.Base, pair.Name, pair.Head);
}
