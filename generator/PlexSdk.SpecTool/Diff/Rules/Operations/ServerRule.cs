namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>The addresses under which an operation can be reached.</summary>
internal sealed class ServerRule() : OperationRule("Servers", Added, Removed, Changed)
{
    private static readonly Check Added = Check.Of("api-server-added", "api-server-removed", "An address was added.");
    private static readonly Check Removed = Check.Of(
        "api-server-removed", "api-server-added", "An address was removed.",
        "A warning: documents list examples and test systems here, and clients are mostly configured with their address.");

    private static readonly Check Changed =
        Check.OfChange("api-server-variable-changed", "A variable in an address changed.", "A warning, as for a removed address.");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        if (operation.Kind != OperationKind.Path)
            return;

        var before = Servers(operation.Base, operation.Path.Base, context.Base.Root);
        var after = Servers(operation.Head, operation.Path.Head, context.Head.Root);
        foreach (var url in after.Keys.Union(before.Keys))
        {
            var (old, current) = (before.GetValueOrDefault(url), after.GetValueOrDefault(url));
            context.Report(operation, Direction.Request, old, current, (old, current) switch
            {
                (null, _) => new(Added, Effect.None, $"the server {url} was added"),
                (_, null) => new(Removed, Effect.Lost, $"the server {url} was removed"),
                _ when !Canonical.Equal(Variables(old), Variables(current)) => new(Changed, Effect.Lost, $"a variable of the server {url} changed"),
                _ => null,
            });
        }
    }

    // The nearest list counts, and none at all is the server that the document came from.
    private static Dictionary<string, JsonObject> Servers(params IEnumerable<JsonObject?> owners)
    {
        var list = owners.Select(owner => owner?["servers"] as JsonArray).FirstOrDefault(list => list is { Count: > 0 }) ?? [];
        return list.OfType<JsonObject>().DistinctBy(Url).ToDictionary(Url);
    }

    private static string Url(JsonObject server) => server.Scalar("url")?.TrimEnd('/') ?? "";

    private static JsonObject Variables(JsonObject server) =>
        new((server["variables"] as JsonObject ?? []).Select(item => KeyValuePair.Create<string, JsonNode?>(item.Key, Variable(item.Value))));

    private static JsonObject Variable(JsonNode? node) =>
        new JsonObject { ["default"] = node?["default"]?.DeepClone(), ["enum"] = node?["enum"]?.DeepClone() };
}
