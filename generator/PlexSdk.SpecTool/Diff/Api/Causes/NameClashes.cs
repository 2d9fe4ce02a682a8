namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>
/// Names are given out for the whole client: a new property <c>port</c> takes the name of <c>Port</c>, which is <c>Port2</c> from then on; equal
/// anonymous schemas are one type, which has the name of one of them. What took the name, gave it back, joined the type or left it, is the cause.
/// </summary>
internal sealed class NameClashes(ClientMap before, ClientMap after)
{
    /// <summary>The places of what has the former name now, or had the present one before.</summary>
    public IEnumerable<string> Of(ApiChange change)
    {
        if (change.From is { } gone && change.To is null)
            return Others(gone, before, after);

        return change.From is null && change.To is { } added ? Others(added, after, before) : [];
    }

    private static IEnumerable<string> Others(ApiSymbol symbol, ClientMap here, ClientMap there)
    {
        var isType = symbol.Kind == 'T';
        var part = here.Find(symbol.Type, symbol.Member);
        foreach (var place in part.Places)
        {
            if (there.OwnerOf(place, isType) is not { } renamed || (renamed.Type, renamed.Member) == (symbol.Type, symbol.Member))
                continue;

            var others = there.Find(symbol.Type, symbol.Member).Places.Concat(here.Find(renamed.Type, renamed.Member).Places)
                .Concat(isType ? there.Find(renamed.Type, "").Places : [])
                .Concat(part.OperationId is { } id ? there.OperationsOf(id).Concat(here.OperationsOf(id)) : []);
            foreach (var other in others.Where(other => !part.Places.Contains(other)))
                yield return other;
        }
    }
}
