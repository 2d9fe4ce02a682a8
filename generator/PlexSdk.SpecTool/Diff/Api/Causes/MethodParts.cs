namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>Which parts of a method are different, each with its places in the document.</summary>
internal static class MethodParts
{
    public static IReadOnlyList<IReadOnlyList<string>> Different(ClientPart before, ClientPart after, ApiSymbol from, ApiSymbol to)
    {
        var parts = new List<IReadOnlyList<string>>();
        if (from.Meaning?.Key != to.Meaning?.Key)
            parts.Add([.. before.Places, .. after.Places]);

        var (old, current) = (ByWire(from), ByWire(to));
        foreach (var wire in old.Keys.Union(current.Keys))
        {
            if (!Equals(old.GetValueOrDefault(wire), current.GetValueOrDefault(wire)))
                parts.Add([.. Place(before, old, wire), .. Place(after, current, wire)]);
        }

        if (from.CompiledResult != to.CompiledResult)
            parts.Add([.. before.Results, .. after.Results]);

        return parts;
    }

    private static Dictionary<string, ApiParameter> ByWire(ApiSymbol symbol) => symbol.Parameters.Where(parameter => parameter.Wire is not null)
        .GroupBy(parameter => parameter.Wire!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static IEnumerable<string> Place(ClientPart part, Dictionary<string, ApiParameter> parameters, string wire) =>
        parameters.TryGetValue(wire, out var parameter) && part.Parameters.TryGetValue(parameter.Name, out var known) ? [known.Place] : [];
}
