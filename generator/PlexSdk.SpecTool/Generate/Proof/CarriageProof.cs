using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Counts what the document holds and what of it the compiled client has. The two must be equal.</summary>
internal sealed class CarriageProof
{
    private readonly List<string> _missing = [];
    private int _operations;
    private int _parameters;

    private CarriageProof(NormalizedDocument document, ClientAssembly assembly)
    {
        Original = document.Original;
        HashSet<string> properties = [];
        HashSet<string> values = [];
        foreach ((var type, var schema) in document.Document.Object("components")!.Object("schemas").Objects())
        {
            Properties(type, schema, assembly, properties);
            Values(type, schema, assembly, values);
        }

        foreach (var operation in new SpecModel(document.Document).Operations())
            Operation(operation, assembly);

        _missing.AddRange(Original.Properties.Except(properties).Select(place => $"property {place}"));
        _missing.AddRange(Original.EnumValues.Except(values).Select(place => $"enum value {place}"));
        PropertyCount = Original.Properties.Count(properties.Contains);
        ValueCount = Original.EnumValues.Count(values.Contains);
    }

    public SpecInventory Original { get; }

    public int PropertyCount { get; }

    public int ValueCount { get; }

    /// <summary>What the client lacks, by its place in the document.</summary>
    public IReadOnlyList<string> Missing => _missing;

    public bool IsComplete => _missing.Count == 0 && _operations == Original.Operations && _parameters == Original.Parameters;

    public static CarriageProof Of(NormalizedDocument document, ClientAssembly assembly) => new(document, assembly);

    /// <summary>The line that ends a generation: found in the client / held by the document.</summary>
    public override string ToString() =>
        $"{_operations}/{Original.Operations} operations, {_parameters}/{Original.Parameters} parameters, "
        + $"{PropertyCount}/{Original.Properties.Count} properties, {ValueCount}/{Original.EnumValues.Count} enum values";

    private static void Properties(string type, JsonObject schema, ClientAssembly assembly, HashSet<string> found)
    {
        var facts = FactStore.Read<TypeFacts>(schema);
        var levels = schema.Array("allOf").Objects().Prepend(schema);
        foreach (var (_, property) in levels.SelectMany(level => level.Object("properties").Objects()))
        {
            if (facts.IsUnion || facts.Exists || assembly.Members.Contains($"{type}.{FactStore.Read<PropertyFacts>(property).Name}"))
                found.UnionWith(FactStore.Read<Notes>(property).Origins ?? []);
        }
    }

    private static void Values(string type, JsonObject schema, ClientAssembly assembly, HashSet<string> found)
    {
        var exists = FactStore.Read<TypeFacts>(schema).Exists;
        var notes = FactStore.Read<Notes>(schema);
        foreach (var (wire, name) in notes.Values ?? new Dictionary<string, string>())
        {
            if (exists || assembly.Members.Contains($"{type}.{name}"))
                found.UnionWith((notes.Origins ?? []).Select(origin => $"{origin} {wire}"));
        }
    }

    private void Operation(SpecOperation operation, ClientAssembly assembly)
    {
        var method = $"I{operation.Client}Client.{operation.Name}Async";
        if (!assembly.Methods.TryGetValue(method, out var parameters))
        {
            _missing.Add($"operation {operation.Label}");
            return;
        }

        _operations++;
        // The transport sends these with every request.
        _parameters += FactStore.Read<Notes>(operation.Node).TransportHeaders?.Count ?? 0;
        var options = FactStore.Read<OperationFacts>(operation.Node).Options;
        foreach (var parameter in operation.Parameters)
        {
            var facts = FactStore.Read<ParameterFacts>(parameter);
            if (facts.Property is null ? parameters.Contains(facts.Name!.TrimStart('@')) : assembly.Members.Contains($"{options}.{facts.Property}"))
                _parameters++;
            else
                _missing.Add($"parameter {parameter.Text("name")} of {operation.Label}");
        }
    }
}
