using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Fixes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Every member that is JSON of any kind in C#, with the reason.</summary>
internal static class UntypedMembers
{
    private static readonly (string Key, string Place)[] Bodies = [("x-untyped-body", "(body)"), ("x-untyped-result", "")];

    public static IEnumerable<string> Of(JsonObject document)
    {
        foreach ((var type, var schema) in document.Object("components")!.Object("schemas").Objects())
        {
            var levels = schema.Array("allOf").Objects().Prepend(schema);
            foreach ((_, var property) in levels.SelectMany(level => level.Object("properties").Objects()))
            {
                if (property.Text(Untyped.Key) is { } reason)
                {
                    yield return $"{type}.{property.Text(MemberNames.Key)}: {reason}";
                }
            }
        }

        foreach (var operation in new SpecModel(document).Operations())
        {
            var method = $"{operation.Node.Array("tags")![0]}Client.{operation.Node.Text("operationId")}Async";
            foreach (var parameter in operation.Parameters.Where(parameter => parameter.ContainsKey(Untyped.Key)))
            {
                yield return $"{method}({parameter.Text(MemberNames.Key)}): {parameter.Text(Untyped.Key)}";
            }

            foreach ((var key, var place) in Bodies)
            {
                if (operation.Node.Text(key) is { } reason)
                {
                    yield return $"{method}{place}: {reason}";
                }
            }
        }
    }
}
