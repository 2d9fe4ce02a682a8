using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>What the task of <c>Type.Method</c> gives; null when it gives nothing.</summary>
    public string? Result(string method) => (_methods[method].ReturnType as GenericNameSyntax)?.TypeArgumentList.Arguments[0].ToString();
}
