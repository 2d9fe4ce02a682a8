using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>The signatures of the generated methods, so that the documentation names the types that the client really has.</summary>
internal sealed class ClientSignatures
{
    private readonly Dictionary<string, MethodDeclarationSyntax> _methods = [];

    public ClientSignatures(IEnumerable<string> sources)
    {
        var methods = sources.SelectMany(source => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>());
        foreach (var method in methods)
            _methods.TryAdd($"{((BaseTypeDeclarationSyntax)method.Parent!).Identifier.ValueText}.{method.Identifier.ValueText}", method);
    }

    /// <summary>Names and types of the parameters of <c>Type.Method</c>, in their order.</summary>
    public IReadOnlyList<(string Name, string Type)> Parameters(string method) =>
        [.. _methods[method].ParameterList.Parameters.Select(parameter => (parameter.Identifier.ValueText, parameter.Type!.ToString()))];

    /// <summary>The parameters of an operation's method without the token, which comes last, each with what the document says about it.</summary>
    public IEnumerable<(string Name, string Type, JsonObject Source)> Parameters(SpecOperation operation)
    {
        var declared = operation.Parameters.ToDictionary(parameter => FactStore.Read<ParameterFacts>(parameter).Name.TrimStart('@'));
        // What is no parameter of the document is its body.
        return Parameters(Method(operation)).SkipLast(1)
            .Select(parameter => (parameter.Name, parameter.Type, declared.GetValueOrDefault(parameter.Name) ?? operation.Node.Object("requestBody")!));
    }

    /// <summary>What the task of an operation's method gives; null when it gives nothing.</summary>
    public string? Result(SpecOperation operation) =>
        (_methods[Method(operation)].ReturnType as GenericNameSyntax)?.TypeArgumentList.Arguments[0].ToString();

    private static string Method(SpecOperation operation) => $"I{operation.Client}Client.{operation.Name}Async";
}
