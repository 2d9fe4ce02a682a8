using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>
/// Counts what the document holds and what of it the compiled client has: operations with their results, parameters as they are sent,
/// properties with their types, values of enums. The two must be equal.
/// </summary>
internal sealed class CarriageProof
{
    private readonly List<string> _missing = [];
    private readonly SendProof _sending;
    private int _operations;

    private CarriageProof(NormalizedDocument document, ClientAssembly assembly, RecordingHandler handler)
    {
        Original = document.Original;
        _sending = new SendProof(new SpecModel(Original.Document), assembly, handler);
        var members = new MemberProof(Original, assembly);
        foreach ((var type, var schema) in document.Document.Object("components")!.Object("schemas").Objects())
            members.Add(type, schema);

        _missing.AddRange(Original.Properties.Keys.Except(members.Properties).Select(place => $"property {place}{members.FaultOf(place)}"));
        _missing.AddRange(Original.EnumValues.Except(members.Values).Select(place => $"enum value {place}"));
        PropertyCount = Original.Properties.Keys.Count(members.Properties.Contains);
        ValueCount = Original.EnumValues.Count(members.Values.Contains);
    }

    public SpecInventory Original { get; }

    public int PropertyCount { get; }

    public int ValueCount { get; }

    /// <summary>What the client lacks, by its place in the document.</summary>
    public IReadOnlyList<string> Missing => _missing;

    public bool IsComplete => _missing.Count == 0 && _operations == Original.Operations && ParameterCount == Original.Parameters;

    private int ParameterCount => _sending.Sent + _sending.SentByTransport + _sending.LeftOut;

    public static async Task<CarriageProof> OfAsync(NormalizedDocument document, ClientAssembly assembly)
    {
        using var handler = new RecordingHandler();
        var proof = new CarriageProof(document, assembly, handler);
        await proof.CallAsync(new SpecModel(document.Document), new SpecModel(proof.Original.Document), assembly);
        return proof;
    }

    /// <summary>The line that ends a generation: found in the client / held by the document.</summary>
    public override string ToString() =>
        $"{_operations}/{Original.Operations} operations, {ParameterCount}/{Original.Parameters} parameters sent{Headers()}, "
        + $"{PropertyCount}/{Original.Properties.Count} properties, {ValueCount}/{Original.EnumValues.Count} enum values";

    private string Headers() => (_sending.SentByTransport, _sending.LeftOut) switch
    {
        (0, 0) => "",
        (var sent, 0) => $" ({sent} by the transport)",
        (0, var left) => $" ({left} left out)",
        var (sent, left) => $" ({sent} by the transport, {left} left out)",
    };

    private async Task CallAsync(SpecModel projected, SpecModel original, ClientAssembly assembly)
    {
        var originals = original.Operations().ToDictionary(operation => (operation.Path, operation.Method));
        var results = new ResultAgreement(original);
        foreach (var operation in projected.Operations())
        {
            var source = originals[(operation.Path, operation.Method)];
            if (assembly.Method(operation.Client, operation.MethodName, FactStore.Read<OperationFacts>(operation.Node).Options) is not { } method)
            {
                _missing.Add($"operation {operation.Label}");
                continue;
            }

            var faults = await _sending.FaultsAsync(operation, source, method);
            var isUntyped = FactStore.Read<Notes>(operation.Node).Untyped is not null;
            if (results.Fault(source, new ClientCall(method).Result, isUntyped) is { } fault)
                _missing.Add($"result of {operation.Label}: it {fault}");
            else
                _operations++;

            _missing.AddRange(faults);
        }
    }
}
