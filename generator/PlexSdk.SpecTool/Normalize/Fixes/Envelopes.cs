namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// A response that is nothing but an object in an object, as Plex's <c>MediaContainer</c>, has the inner one: without it, it is an error and not
/// an answer, whether or not the document says <c>required</c>. So nobody has to ask whether it is there.
/// </summary>
internal sealed class Envelopes : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var operation in spec.Operations())
        {
            if (spec.Resolve(operation.ResultSchema) is { } result && IsEnvelope(spec, result))
                result[Marks.Envelope] = true;
        }
    }

    private static bool IsEnvelope(SpecModel spec, JsonObject result) =>
        Shapes.Of(result) == Shape.Object && result.Array("allOf") is null && result.Text(Marks.ExistingType) is null
        && result.Object("properties") is { Count: 1 } properties && properties.Objects().FirstOrDefault()?.Value is { } only
        && !only.IsTrue("nullable") && !only.IsTrue("writeOnly") && Shapes.Resolved(spec, only) == Shape.Object;
}
