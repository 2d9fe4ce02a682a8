namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>
/// Finds the changes of the document behind a difference in the client: by the places in the document that the type or member is made of,
/// and never by names, which other things may have too.
/// </summary>
internal sealed class CauseFinder
{
    private readonly ChangeIndex _changes;
    private readonly ClientMap _before;
    private readonly ClientMap _after;
    private readonly Dictionary<string, ApiChange> _types;
    private readonly Dictionary<string, IReadOnlyList<int>> _causesOfTypes = new(StringComparer.Ordinal);
    private readonly ReferencedPlaces _references;
    private readonly NameClashes _clashes;
    private readonly SignatureTypes _signatures;

    public CauseFinder(IReadOnlyList<Change> changes, ClientMap before, ClientMap after, ApiDifference difference)
    {
        _changes = new ChangeIndex(changes);
        (_before, _after) = (before, after);
        _types = difference.Changes.Where(change => change.Symbol.Kind == 'T').ToDictionary(change => change.Symbol.Type, StringComparer.Ordinal);
        _references = new ReferencedPlaces(before, after);
        _clashes = new NameClashes(before, after);
        _signatures = new SignatureTypes(before, after, _types);
    }

    /// <summary>The positions of the causes among the changes; none where nothing explains the difference.</summary>
    public IReadOnlyList<int> Of(ApiChange change) => change.Symbol.Kind == 'T' ? OfType(change) : OfMember(change);

    /// <summary>The places in BASE, then those in HEAD.</summary>
    public (IReadOnlyList<string> Before, IReadOnlyList<string> After) PlacesOf(ApiChange change) =>
        (PartOf(_before, change.From).Places, PartOf(_after, change.To).Places);

    /// <summary>What a difference without a cause is told at: the places of its type, of a type in its signature, of its parts, or its own.</summary>
    public (IReadOnlyList<string> Before, IReadOnlyList<string> After) Anchor(ApiChange change)
    {
        if (TypeOf(change) is { } type)
            return PlacesOf(type);

        if (_signatures.TypesOf(change) is [var named, ..])
            return PlacesOf(named);

        return Parts(change) is [var part, ..] ? (part, part) : PlacesOf(change);
    }

    // Members come and go with their type.
    private ApiChange? TypeOf(ApiChange change) =>
        change.Symbol.Kind != 'T' && (change.From is null || change.To is null)
        && _types.TryGetValue(change.Symbol.Type, out var type) && (type.From is null || type.To is null) ? type : null;

    private IReadOnlyList<int> OfType(ApiChange change)
    {
        if (_causesOfTypes.TryGetValue(change.Symbol.Type, out var known))
            return known;

        // Types may lead to each other in a circle.
        _causesOfTypes[change.Symbol.Type] = [];
        return _causesOfTypes[change.Symbol.Type] = Find(change, Places(change));
    }

    private IReadOnlyList<int> OfMember(ApiChange change)
    {
        if (TypeOf(change) is { } type)
        {
            // The class of a tag goes with all its methods, each for a reason of its own.
            return Aspects.Of(change).IsOfCall() && Own(change, Places(change)) is { Count: > 0 } own ? own : OfType(type);
        }

        IReadOnlyList<int> causes = [.. Parts(change).SelectMany(places => Find(change, places)).Distinct()];
        return causes.Count > 0 ? causes : Find(change, Places(change));
    }

    private IReadOnlyList<IReadOnlyList<string>> Parts(ApiChange change) => change is { From: { Kind: 'M' } from, To: { } to }
        ? MethodParts.Different(PartOf(_before, from), PartOf(_after, to), from, to)
        : [];

    private IReadOnlyList<int> Find(ApiChange change, IReadOnlyList<string> places)
    {
        var aspect = Aspects.Of(change);
        return Own(change, places) is { Count: > 0 } own ? own
            : Named(change, places) is { Count: > 0 } named ? named
            : First(places, place => _changes.Below(place, aspect)) is { } below ? [below]
            : First(_references.From(places, IsSettled), place => _changes.Inside(place, aspect)) is { } referenced ? [referenced]
            : Clash(change, places) is { } clash ? [clash]
            : First(places, place => _changes.Above(place, aspect)) is { } above ? [above]
            : [];
    }

    /// <summary>What gave a name to something else, or made an anonymous schema another type than those that it was equal to.</summary>
    private int? Clash(ApiChange change, IReadOnlyList<string> places)
    {
        List<string> others = [.. _clashes.Of(change)];
        return others.Count == 0 ? null
            : First(others, Namer) ?? (change.Symbol.Kind == 'T' ? First(others.Concat(places), place => _changes.Within(place, Aspect.Type)) : null);
    }

    /// <summary>What happened at the first of the places where something did; of a tag's class, at each of its operations.</summary>
    private IReadOnlyList<int> Own(ApiChange change, IReadOnlyList<string> places)
    {
        var aspect = Aspects.Of(change);
        var found = places.Select(place => _changes.At(place, aspect) ?? With(change, place, aspect)).OfType<int>().Distinct();
        return [.. aspect.IsOfCall() ? found : found.Take(1)];
    }

    /// <summary>What comes and goes with what is around it has the cause of that.</summary>
    private int? With(ApiChange change, string place, Aspect aspect)
    {
        if (change.From is not null && change.To is not null)
            return null;

        var there = change.From is null ? _before : _after;
        for (var around = place; around is not null && !there.Document.Nodes.ContainsKey(around); around = LocationIndex<int>.Parent(around))
        {
            if (_changes.At(around, aspect) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The causes of the types that stand on one side of the signature only; of a type with several places, those at this one.</summary>
    private IReadOnlyList<int> Named(ApiChange change, IReadOnlyList<string> places) =>
        [.. _signatures.TypesOf(change).SelectMany(type => Here(type, places) is { } here ? [here] : OfType(type)).Distinct()];

    private int? Here(ApiChange type, IReadOnlyList<string> places)
    {
        var all = Places(type);
        var here = all.Where(place => places.Any(own => LocationIndex<int>.Holds(own, place)));
        return all.Count == 1 ? null : First(here, place => _changes.Within(place, Aspect.Type));
    }

    /// <summary>Whether the schema at a place is one and the same type on both sides, so that nothing in it changes who uses it.</summary>
    private bool IsSettled(string place) =>
        _before.OwnerOf(place, isType: true) is { } type && _after.OwnerOf(place, isType: true) == type && !_types.ContainsKey(type.Type);

    private List<string> Places(ApiChange change)
    {
        var (before, after) = PlacesOf(change);
        return [.. before, .. after];
    }

    private static ClientPart PartOf(ClientMap map, ApiSymbol? symbol) => symbol is null ? ClientPart.None : map.Find(symbol.Type, symbol.Part);

    /// <summary>What made a thing that has a name now, or took it away.</summary>
    private int? Namer(string place) => _changes.At(place, Aspect.Existence) ?? _changes.At(place, Aspect.CallAdded) ?? _changes.Above(place, Aspect.Existence);

    private static int? First(IEnumerable<string> places, Func<string, int?> find) => places.Select(find).FirstOrDefault(found => found is not null);
}
