namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>One scheme that a caller must satisfy, with its scopes.</summary>
/// <param name="Name">The component's name.</param>
/// <param name="Kind">What the caller must do: the type with place, name or scheme. The component's name says nothing about it.</param>
/// <param name="Scopes">What the caller must be allowed to do.</param>
/// <param name="Scheme">The component.</param>
internal sealed record SecurityDemand(string Name, string Kind, IReadOnlySet<string> Scopes, JsonObject? Scheme);

/// <summary>What a caller must satisfy: all demands of one alternative. An alternative without demands is anonymous access.</summary>
internal sealed record SecurityAlternative(IReadOnlyList<SecurityDemand> Demands, JsonNode? Node)
{
    /// <summary>Whether a caller who satisfies <paramref name="other"/> satisfies this one.</summary>
    public bool IsSatisfiedBy(SecurityAlternative other) =>
        Demands.All(demand => other.Demands.Any(held => held.Kind == demand.Kind && demand.Scopes.IsSubsetOf(held.Scopes)));
}

/// <summary>Reads the security requirements that hold for an operation.</summary>
internal static class SecurityRequirements
{
    public static IReadOnlyList<SecurityAlternative> Of(SpecDocument document, JsonObject operation)
    {
        var list = (operation.ContainsKey("security") ? operation["security"] : document.Root["security"]) as JsonArray;
        return list is { Count: > 0 }
            ? [.. list.OfType<JsonObject>().Select(item => Read(document, item))]
            : [new SecurityAlternative([], operation["security"])];
    }

    private static SecurityAlternative Read(SpecDocument document, JsonObject alternative) =>
        new([.. alternative.Select(item => Read(document, item.Key, item.Value))], alternative);

    private static SecurityDemand Read(SpecDocument document, string name, JsonNode? scopes)
    {
        var scheme = document.Object(document.Root["components"]?["securitySchemes"], name);
        return new SecurityDemand(name, Kind(name, scheme), (scopes as JsonArray ?? []).Select(scope => scope?.ToString() ?? "").ToHashSet(), scheme);
    }

    private static string Kind(string name, JsonObject? scheme) => scheme.Scalar("type") switch
    {
        "apiKey" => $"the API key '{scheme.Scalar("name")}' in {scheme.Scalar("in")}",
        "http" => $"HTTP {scheme.Scalar("scheme")?.ToLowerInvariant()}",
        "oauth2" => "OAuth 2" + Flows(scheme),
        "openIdConnect" => $"OpenID Connect {scheme.Scalar("openIdConnectUrl")}",
        "mutualTLS" => "mutual TLS",
        _ => $"the scheme '{name}'",
    };

    // A client has its flow and the addresses built in.
    private static string Flows(JsonObject? scheme) =>
        string.Concat((scheme?["flows"] as JsonObject ?? []).OrderBy(flow => flow.Key, StringComparer.Ordinal)
            .Select(flow => $" {flow.Key} {(flow.Value as JsonObject).Scalar("authorizationUrl")} {(flow.Value as JsonObject).Scalar("tokenUrl")}".TrimEnd()));
}
