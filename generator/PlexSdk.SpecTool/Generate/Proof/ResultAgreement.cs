namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Whether a method gives what the document says that its operation answers.</summary>
internal sealed class ResultAgreement(SpecModel document)
{
    private readonly TypeAgreement _types = new(document);

    /// <summary>What does not fit; <see langword="null" /> where all does.</summary>
    /// <param name="original">The operation in the document.</param>
    /// <param name="result">What the method's task gives; <see langword="null" /> for nothing.</param>
    /// <param name="isUntyped">Whether the report says that it is JSON of any kind.</param>
    public string? Fault(SpecOperation original, Type? result, bool isUntyped)
    {
        var successes = Successes(original);
        List<ObjectMember> offers = [.. successes.SelectMany(success => success.Response.Object("content").Objects())];
        List<JsonObject> schemas = [.. offers.Where(offer => MediaKinds.Of(offer.Key, offer.Value) is MediaKind.Json or MediaKind.Form)
            .Select(offer => offer.Value.Object("schema")).OfType<JsonObject>()];
        if (schemas.Count > 0)
            return result is null ? "gives nothing, and the document describes JSON" : _types.Fault(result, [Either(schemas)], isUntyped);

        var hasBody = DoubtfulContent.GivesBody(original, successes);
        var isBytes = offers.Exists(offer => MediaKinds.Of(offer.Key, offer.Value) is MediaKind.Stream or MediaKind.Multipart);
        return (result is null, isBytes || hasBody) switch
        {
            (true, true) => "gives nothing of what it answers",
            (false, _) when isBytes && !ClientTypes.IsBytes(result!) => $"gives {ClientTypes.Name(result!)}, and the document describes bytes",
            _ => null,
        };
    }

    private static JsonObject Either(List<JsonObject> schemas) =>
        schemas is [var only] ? only : new JsonObject { ["oneOf"] = new JsonArray([.. schemas.Select(schema => schema.DeepClone())]) };

    private static List<SpecResponse> Successes(SpecOperation original)
    {
        List<SpecResponse> all = [.. original.Responses];
        List<SpecResponse> successes = [.. all.Where(response => response.Status.StartsWith('2'))];
        return successes.Count == 0 && all is [("default", _)] ? all : successes;
    }
}
