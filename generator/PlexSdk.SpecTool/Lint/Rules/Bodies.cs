using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Bodies and answers of which the client offers only a part.</summary>
internal sealed class Bodies : ILintRule
{
    public IEnumerable<Finding> Check(SpecDocument document)
    {
        foreach (var operation in OperationWalk.Operations(document))
        {
            if (document.Follow(operation.Node["requestBody"]) is JsonObject body)
            {
                if (operation.Method is "get" or "head")
                {
                    yield return new Finding(Severity.Warning, "body-on-get", body, $"{operation.Label} has a body, which many servers and proxies drop", "use POST");
                }

                List<string> types = [.. body.Object("content").Objects().OrderBy(offer => MediaKinds.Of(offer.Key, offer.Value)).Select(offer => offer.Key)];
                if (types.Count > 1)
                {
                    yield return new Finding(Severity.Warning, "several-request-types", body["content"]!, $"{operation.Label} takes {string.Join(", ", types)}: the client sends {types[0]}", "nothing, if that is the one to use");
                }
            }

            if (!operation.Responses.Any(response => response.Status.StartsWith('2') || response.Status == "default"))
            {
                yield return new Finding(Severity.Warning, "no-success", operation.Node, $"{operation.Label} documents no success: its method returns nothing", "add a 2xx response");
            }

            if (operation.Node.ContainsKey("servers") || operation.PathItem.ContainsKey("servers"))
            {
                yield return new Finding(Severity.Warning, "operation-server", operation.Node, $"{operation.Label} has a server of its own, which the client does not use", "make a PlexClient with that address");
            }

            if (operation.Node["callbacks"] is { } callbacks)
            {
                yield return new Finding(Severity.Warning, "not-a-call", callbacks, $"the callbacks of {operation.Label} are not calls of a client", "nothing");
            }
        }

        if (document.Root["webhooks"] is { } webhooks)
        {
            yield return new Finding(Severity.Warning, "not-a-call", webhooks, "webhooks are not calls of a client", "nothing");
        }
    }
}
