namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>The types by which two signatures differ, as far as they are among those that changed.</summary>
internal sealed class SignatureTypes(ClientMap before, ClientMap after, IReadOnlyDictionary<string, ApiChange> changed)
{
    /// <summary>The types that stand on one side of the signature only: those that went, else those that came.</summary>
    public IReadOnlyList<ApiChange> TypesOf(ApiChange change)
    {
        if (change is not { From: { } from, To: { } to })
            return change.Symbol.Kind == 'P' ? Changed(Names(change.Symbol)) : [];

        var (old, current) = (Names(from), Names(to));
        var gone = Changed(old.Except(current));

        // Where the former type is still there, another one was chosen.
        return gone.Count > 0 || old.Except(current).Any(IsStillThere) ? gone : Changed(current.Except(old));
    }

    /// <summary>Whether the name belongs to the same schema on both sides.</summary>
    private bool IsStillThere(string type) => before.Find(type, "").Places.Any(place => after.OwnerOf(place, isType: true)?.Type == type);

    private IReadOnlyList<ApiChange> Changed(IEnumerable<string> names) => [.. names.Where(changed.ContainsKey).Select(name => changed[name])];

    private static HashSet<string> Names(ApiSymbol symbol) =>
    [
        .. symbol.Bases,
        .. symbol.Parameters.Select(parameter => parameter.CompiledType).Append(symbol.CompiledResult)
            .SelectMany(text => text.Split("<>?[], {};".ToCharArray())),
    ];
}
