using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>Finds the operations of both documents: those of paths, of webhooks and of callbacks.</summary>
internal sealed class OperationPairing(SpecDocument @base, SpecDocument head)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public IEnumerable<OperationPair> Pair()
    {
        foreach (var path in PathPairing.Pair(@base, head))
        {
            foreach (var operation in OfItem(path, OperationKind.Path, null))
            {
                yield return operation;
                foreach (var callback in Callbacks(operation))
                {
                    yield return callback;
                }
            }
        }

        foreach (var hook in Diff.Pairing.Pair.ByName(@base.Members(@base.Root["webhooks"]), head.Members(head.Root["webhooks"])).Where(pair => !IsExtension(pair)))
        {
            foreach (var operation in OfItem(Named(hook), OperationKind.Webhook, null))
            {
                yield return operation;
            }
        }
    }

    private IEnumerable<OperationPair> Callbacks(OperationPair parent)
    {
        if (!parent.IsCommon)
        {
            yield break;
        }

        foreach (var callback in Diff.Pairing.Pair.ByName(@base.Members(parent.Base!["callbacks"]), head.Members(parent.Head!["callbacks"])).Where(pair => !IsExtension(pair)))
        {
            foreach (var path in Diff.Pairing.Pair.ByName(@base.Members(callback.Base), head.Members(callback.Head)).Where(pair => !IsExtension(pair)))
            {
                foreach (var operation in OfItem(Named(path), OperationKind.Callback, parent))
                {
                    yield return operation;
                }
            }
        }
    }

    private IEnumerable<OperationPair> OfItem(PathPair path, OperationKind kind, OperationPair? parent)
    {
        foreach (var (method, from, to) in Methods.Select(method => (method, @base.Object(path.Base, method), head.Object(path.Head, method)))
            .Concat(Diff.Pairing.Pair.ByName(@base.Members(path.Base?["additionalOperations"]), head.Members(path.Head?["additionalOperations"])).Select(pair => (pair.Name, pair.Base, pair.Head))))
        {
            if (from is not null || to is not null)
            {
                yield return new OperationPair(@base, head, path, method.ToUpperInvariant(), from, to, kind, parent);
            }
        }
    }

    private static bool IsExtension(Pair pair) => pair.Name.StartsWith("x-", StringComparison.Ordinal);

    private static PathPair Named(Pair pair) => new(pair.Name, pair.Base, pair.Name, pair.Head);
}
