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
            var method = $"{operation.Client}Client.{operation.Name}Async";
            foreach (var parameter in operation.Parameters)
            {
                if (FactStore.Read<Notes>(parameter).Untyped is { } reason)
                    yield return $"{method}({FactStore.Read<ParameterFacts>(parameter).Name}): {reason}";
            }

            var notes = FactStore.Read<Notes>(operation.Node);
            if (notes.UntypedBody is { } bodyReason)
                yield return $"{method}(body): {bodyReason}";

            if (notes.Untyped is { } resultReason)
                yield return $"{method}: {resultReason}";
        }
    }
}
