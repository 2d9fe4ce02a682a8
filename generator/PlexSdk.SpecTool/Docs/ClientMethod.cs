using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>An operation of the document together with the signature of its C# method.</summary>
internal sealed class ClientMethod
{
    public ClientMethod(SpecOperation operation, string tag, ClientSignatures signatures)
    {
        Operation = operation;
        Tag = tag;
        Name = operation.Node.Text("operationId")!;
        var signature = $"I{tag}Client.{Name}Async";
        Result = signatures.Result(signature);
        var declared = operation.Parameters.ToDictionary(parameter => FactStore.Read<ParameterFacts>(parameter).Name.TrimStart('@'));
        // What is no parameter of the document is its body, and the token comes last.
        Parameters = [.. signatures.Parameters(signature).SkipLast(1)
            .Select(parameter => (parameter.Name, parameter.Type, declared.GetValueOrDefault(parameter.Name) ?? operation.Node.Object("requestBody")!))];
    }

    public SpecOperation Operation { get; }

    public string Tag { get; }

    /// <summary>The method's name without <c>Async</c>.</summary>
    public string Name { get; }

    /// <summary>What its task gives; null when it gives nothing.</summary>
    public string? Result { get; }

    /// <summary>The parameters without the cancellation token, each with what the document says about it.</summary>
    public IReadOnlyList<(string Name, string Type, JsonObject Source)> Parameters { get; }
}
