using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>The properties and values of a document that a compiled client has, with types that fit.</summary>
internal sealed class MemberProof(SpecInventory original, ClientAssembly assembly)
{
    private readonly TypeAgreement _types = new(new SpecModel(original.Document));
    private readonly Dictionary<string, string> _faults = [];

    /// <summary>The places of the properties that were found.</summary>
    public HashSet<string> Properties { get; } = [];

    /// <summary>The places of the enums whose values were found, each with one value.</summary>
    public HashSet<string> Values { get; } = [];

    /// <summary>What is wrong with a property that was found and has another type.</summary>
    public string FaultOf(string place) => _faults.TryGetValue(place, out var fault) ? $" {fault}" : "";

    /// <summary>Looks for what a type of the client stands for.</summary>
    public void Add(string type, JsonObject schema)
    {
        var facts = FactStore.Read<TypeFacts>(schema);
        foreach (var (_, property) in schema.Array("allOf").Objects().Prepend(schema).SelectMany(level => level.Object("properties").Objects()))
            Property(type, facts, property);

        var notes = FactStore.Read<Notes>(schema);
        foreach (var (wire, name) in notes.Values ?? new Dictionary<string, string>())
        {
            if (facts.Exists || assembly.HasValue(type, name))
                Values.UnionWith((notes.Origins ?? []).Select(origin => $"{origin} {wire}"));
        }
    }

    private void Property(string type, TypeFacts facts, JsonObject property)
    {
        var name = FactStore.Read<PropertyFacts>(property).Name;
        var notes = FactStore.Read<Notes>(property);
        var origins = notes.Origins ?? [];
        if (facts.IsUnion ? ClientTypes.Factories(assembly.TypeOf(type)!).Any(factory => factory.Name == "From" + name) : facts.Exists)
        {
            Properties.UnionWith(origins);
            return;
        }

        if (assembly.Property(type, name) is not { } member)
            return;

        List<JsonObject> schemas = [.. origins.Select(original.Properties.GetValueOrDefault).OfType<JsonObject>()];
        if (_types.Fault(member.PropertyType, schemas, notes.Untyped is not null) is not { } fault)
        {
            Properties.UnionWith(origins);
            return;
        }

        foreach (var origin in origins)
            _faults[origin] = fault;
    }
}
