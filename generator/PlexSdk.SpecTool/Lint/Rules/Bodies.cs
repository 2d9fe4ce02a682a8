namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Bodies and responses of which the client offers only a part.</summary>
internal sealed class Bodies : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document)
    {
        foreach (var finding in OperationWalk.Operations(document).SelectMany(operation => Body(document, operation).Concat(Others(operation))))
            yield return finding;

        if (document.Root["webhooks"] is { } webhooks)
            yield return LintFinding.Warning("not-a-call", webhooks, "webhooks are not calls of a client", "nothing");
    }

    private static IEnumerable<LintFinding> Body(SpecDocument document, SpecOperation operation)
    {
        if (document.Follow(operation.Node["requestBody"]) is not JsonObject body)
            yield break;

        if (operation.Method is "get" or "head")
            yield return LintFinding.Warning("body-on-get", body, $"{operation.Label} has a body, which many servers and proxies drop", "use POST");

        List<string> types = [.. body.Object("content").Objects().OrderBy(offer => MediaKinds.Of(offer.Key, offer.Value)).Select(offer => offer.Key)];
        foreach (var type in types.Where(type => !MediaKinds.IsValid(type)))
        {
            var message = $"'{type}' is no content type: it stands for any";
            yield return LintFinding.Warning("wrong-content-type", body["content"]!, message, "correct it, as in 'application/json'");
        }

        if (types.Count > 1)
        {
            var message = $"{operation.Label} takes {string.Join(", ", types)}: the client sends {types[0]}";
            yield return LintFinding.Warning("several-request-types", body["content"]!, message, "nothing, if that is the one to use");
        }
    }

    private static IEnumerable<LintFinding> Others(SpecOperation operation)
    {
        if (!operation.Responses.Any(response => response.Status.StartsWith('2') || response.Status == "default"))
        {
            var message = $"{operation.Label} documents no success: its method returns nothing";
            yield return LintFinding.Warning("no-success", operation.Node, message, "add a 2xx response");
        }

        if (operation.Node.ContainsKey("servers") || operation.PathItem.ContainsKey("servers"))
        {
            var message = $"{operation.Label} has a server of its own, which the client does not use";
            yield return LintFinding.Warning("operation-server", operation.Node, message, "make a PlexClient with that address");
        }

        if (operation.Node["callbacks"] is { } callbacks)
            yield return LintFinding.Warning("not-a-call", callbacks, $"the callbacks of {operation.Label} are not calls of a client", "nothing");
    }
}
