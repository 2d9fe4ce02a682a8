using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>The addresses under which an operation can be reached.</summary>
internal sealed class ServerRule : OperationRule
{
    private static readonly Check Added = new("api-server-added", "An address was added.") { Mirror = "api-server-removed" };
    private static readonly Check Removed = new("api-server-removed", "An address was removed.")
    { Mirror = "api-server-added", Reason = "A warning: documents list examples and test systems here, and clients are mostly configured with their address." };
    private static readonly Check Changed = new("api-server-variable-changed", "A variable in an address changed.") { NoMirror = "The reverse is the same change.", Reason = "A warning, as for a removed address." };

    public override string Title => "Servers";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Changed];

    public override RuleExample Example { get; } = new(
        "servers: [{url: 'https://a.example.com'}]\npaths: {/users: {get: {responses: {'204': {description: done}}}}}",
        "servers: [{url: 'https://b.example.com'}]\npaths: {/users: {get: {responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon || operation.Kind != OperationKind.Path)
        {
            return;
        }

        var before = Servers(operation.Base, operation.Path.Base, context.Base.Root);
        var after = Servers(operation.Head, operation.Path.Head, context.Head.Root);
        foreach (var (url, server) in after.Where(server => !before.ContainsKey(server.Key)))
        {
            context.Report(operation, Added, Effect.None, Direction.Request, null, server, $"the server {url} was added");
        }

        foreach (var (url, server) in before.Where(server => !after.ContainsKey(server.Key)))
        {
            context.Report(operation, Removed, Effect.Lost, Direction.Request, server, null, $"the server {url} was removed");
        }

        foreach (var (url, server) in before)
        {
            if (after.TryGetValue(url, out var current) && !Canonical.Equal(Variables(server), Variables(current)))
            {
                context.Report(operation, Changed, Effect.Lost, Direction.Request, server, current, $"a variable of the server {url} changed");
            }
        }
    }

    // The nearest list counts, and none at all is the server that the document came from.
    private static Dictionary<string, JsonObject> Servers(params ReadOnlySpan<JsonObject?> owners)
    {
        foreach (var owner in owners)
        {
            if (owner?["servers"] is JsonArray { Count: > 0 } list)
            {
                return list.OfType<JsonObject>().DistinctBy(server => Url(server)).ToDictionary(Url);
            }
        }

        return [];
    }

    private static string Url(JsonObject server) => server.Scalar("url")?.TrimEnd('/') ?? "";

    private static JsonObject Variables(JsonObject server)
    {
        var result = new JsonObject();
        foreach (var (name, variable) in server["variables"] as JsonObject ?? [])
        {
            result[name] = new JsonObject { ["default"] = variable?["default"]?.DeepClone(), ["enum"] = variable?["enum"]?.DeepClone() };
        }

        return result;
    }
}
