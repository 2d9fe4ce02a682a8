namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Headers that are no arguments, since they are the transport's: identity and credentials, <c>Accept</c> and what else OpenAPI says is no
/// parameter, Plex's <c>accepts</c>, which no server reads, and optional headers that a document lists as the same for every call
/// (<c>x-speakeasy-globals</c>).
/// </summary>
internal sealed class TransportHeaders : INormalization
{
    public const string Globals = "x-speakeasy-globals";

    private static readonly HashSet<string> Sent = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accepts", "Content-Type", "Authorization", "User-Agent", "Content-Length", "Host", "X-Plex-Token", "X-Plex-Client-Identifier",
        "X-Plex-Product", "X-Plex-Version", "X-Plex-Platform", "X-Plex-Platform-Version", "X-Plex-Device", "X-Plex-Device-Name",
        "X-Plex-Device-Vendor", "X-Plex-Model", "X-Plex-Marketplace",
    };

    public void Apply(SpecModel spec)
    {
        HashSet<string> shared = new(
            spec.Root.Object(Globals)?.Array("parameters").Objects().Where(IsHeader).Select(parameter => parameter.Text("name")).OfType<string>() ?? [],
            StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in spec.Operations().SelectMany(operation => operation.Parameters).Where(IsHeader))
        {
            var name = parameter.Text("name")!;
            if (Sent.Contains(name) || (shared.Contains(name) && !parameter.IsTrue("required")))
                parameter[Marks.IsIdentity] = true;
        }
    }

    private static bool IsHeader(JsonObject parameter) => parameter.Text("in") == "header";
}
