using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Every member that is JSON of any kind in C#, with the reason.</summary>
internal static class UntypedMembers
{
    public static IEnumerable<string> Of(JsonObject document)
    {
        foreach ((var type, var schema) in document.Object("components")!.Object("schemas").Objects())
        {
            var levels = schema.Array("allOf").Objects().Prepend(schema);
            foreach ((_, var property) in levels.SelectMany(level => level.Object("properties").Objects()))
            {
                if (FactStore.Read<Notes>(property).Untyped is { } reason)
                    yield return $"{type}.{FactStore.Read<PropertyFacts>(property).Name}: {reason}";
            }
        }

        foreach (var operation in new SpecModel(document).Operations())
        {
            var method = $"{operation.Client}Client.{operation.MethodName}Async";
            var notes = FactStore.Read<Notes>(operation.Node);
            IEnumerable<(string Place, string? Reason)> members =
            [
                .. operation.Parameters.Select(parameter => ($"({Name(FactStore.Read<ParameterFacts>(parameter))})", FactStore.Read<Notes>(parameter).Untyped)),
                ("(body)", notes.UntypedBody),
                ("", notes.Untyped),
            ];
            foreach ((var place, var reason) in members.Where(member => member.Reason is not null))
                yield return $"{method}{place}: {reason}";
        }
    }

    private static string? Name(ParameterFacts facts) => facts.Property is null ? facts.Name : $"options.{facts.Property}";
}
