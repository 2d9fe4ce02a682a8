namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>One parameter on both sides: the same name at the same place.</summary>
internal sealed record ParameterPair(string Name, string Place, JsonObject? Base, JsonObject? Head)
{
    private static readonly HashSet<string> NotParameters = new(["accept", "content-type", "authorization"], StringComparer.OrdinalIgnoreCase);

    public bool IsCommon => Base is not null && Head is not null;

    public bool WasRequired => Place == "path" || Canonical.IsTrue(Base?["required"]);

    public bool IsRequired => Place == "path" || Canonical.IsTrue(Head?["required"]);

    public string Text => $"the {Place} parameter '{Name}'";

    public static IReadOnlyList<ParameterPair> Of(OperationPair operation)
    {
        var (from, to) = (PathPairing.Parameters(operation.Path.BasePath), PathPairing.Parameters(operation.Path.HeadPath));
        var renamed = from.Zip(to).Where(pair => pair.First != pair.Second).DistinctBy(pair => pair.First).ToDictionary();
        var before = All(operation.BaseDocument, operation.Path.Base, operation.Base)
            .ToDictionary(item => Key(item.Place, item.Place == "path" ? renamed.GetValueOrDefault(item.Name, item.Name) : item.Name));
        var after = All(operation.HeadDocument, operation.Path.Head, operation.Head).ToDictionary(item => Key(item.Place, item.Name));
        return [.. before.Keys.Union(after.Keys).Select(key => Join(before.GetValueOrDefault(key), after.GetValueOrDefault(key)))];
    }

    private static ParameterPair Join((string Name, string Place, JsonObject Node) from, (string Name, string Place, JsonObject Node) to) =>
        new(to.Name ?? from.Name, to.Place ?? from.Place, from.Node, to.Node);

    // An operation's own parameter takes the place of its path's.
    private static IEnumerable<(string Name, string Place, JsonObject Node)> All(SpecDocument document, JsonObject? item, JsonObject? operation) =>
        Read(document, operation).Concat(Read(document, item)).DistinctBy(parameter => Key(parameter.Place, parameter.Name));

    private static IEnumerable<(string Name, string Place, JsonObject Node)> Read(SpecDocument document, JsonObject? owner) =>
        from node in owner?["parameters"] as JsonArray ?? []
        let parameter = document.Follow(node) as JsonObject
        let name = parameter.Scalar("name")
        let place = parameter.Scalar("in")
        where name is not null && place is not null && !(place == "header" && NotParameters.Contains(name))
        select (name, place, parameter);

    private static string Key(string place, string name) => place + ":" + (place == "header" ? name.ToLowerInvariant() : name);
}
