namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The server that an operation belongs to, where it is another than that of the document.</summary>
internal static class OperationServer
{
    /// <summary>The address; <see langword="null" /> where the operation belongs to the document's server, or its address is not known.</summary>
    public static string? Of(SpecModel spec, SpecOperation operation)
    {
        List<Uri> own = [.. Addresses(Servers(operation))];
        if (own.Count == 0)
            return null;

        HashSet<string> hosts = [.. Addresses(spec.Root.Array("servers")).Select(address => address.IdnHost)];
        // Where all operations name the same server and the document none, that is the document's.
        if (hosts.Count == 0 && spec.Operations().All(other => Addresses(Servers(other)).Any(address => address.IdnHost == own[0].IdnHost)))
            return null;

        return own.Exists(address => hosts.Contains(address.IdnHost)) ? null : own[0].AbsoluteUri.TrimEnd('/');
    }

    private static JsonArray? Servers(SpecOperation operation) => operation.Node.Array("servers") ?? operation.PathItem.Array("servers");

    private static IEnumerable<Uri> Addresses(JsonArray? servers)
    {
        foreach (var server in servers.Objects())
        {
            var address = server.Text("url") ?? "";
            foreach (var (name, variable) in server.Object("variables").Objects())
                address = address.Replace($"{{{name}}}", variable.Scalar("default") ?? "", StringComparison.Ordinal);

            if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !address.Contains('{', StringComparison.Ordinal))
                yield return uri;
        }
    }
}
