using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>The signatures of the generated methods, so that the documentation names the types that the client really has.</summary>
internal sealed class ClientSignatures
{
    private readonly Dictionary<string, MethodDeclarationSyntax> _methods = [];
    private readonly Dictionary<string, string> _properties = [];

    public ClientSignatures(IEnumerable<string> sources)
    {
        foreach (var member in sources.SelectMany(source => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()))
        {
            if (member is MethodDeclarationSyntax method)
                _methods.TryAdd($"{Owner(member)}.{method.Identifier.ValueText}", method);
            else if (member is PropertyDeclarationSyntax property)
                _properties.TryAdd($"{Owner(member)}.{property.Identifier.ValueText}", property.Type.ToString());
        }
    }

    /// <summary>Names and types of the parameters of <c>Type.Method</c>, in their order.</summary>
    public IReadOnlyList<(string Name, string Type)> Parameters(string method) =>
        [.. _methods[method].ParameterList.Parameters.Select(parameter => (parameter.Identifier.ValueText, parameter.Type!.ToString()))];

    /// <summary>
    /// The parameters of an operation's method without the token, which comes last, each with what the document says about it. Those in
    /// an options class are <c>options.Name</c>.
    /// </summary>
    public IEnumerable<(string Name, string Type, JsonObject Source)> Parameters(SpecOperation operation)
    {
        var options = FactStore.Read<OperationFacts>(operation.Node).Options;
        var declared = operation.Parameters.ToLookup(parameter => FactStore.Read<ParameterFacts>(parameter).Property is null);
        var arguments = declared[true].ToDictionary(parameter => FactStore.Read<ParameterFacts>(parameter).Name!.TrimStart('@'));
        // What is no parameter of the document is its body.
        var own = Parameters(Method(operation)).SkipLast(1).Where(parameter => options is null || parameter.Type.TrimEnd('?') != options)
            .Select(parameter => (parameter.Name, parameter.Type, arguments.GetValueOrDefault(parameter.Name) ?? operation.Node.Object("requestBody")!));
        return own.Concat(declared[false].Select(parameter => Option(options!, FactStore.Read<ParameterFacts>(parameter).Property!, parameter)));
    }

    /// <summary>What the task of an operation's method gives; null when it gives nothing.</summary>
    public string? Result(SpecOperation operation) =>
        (_methods[Method(operation)].ReturnType as GenericNameSyntax)?.TypeArgumentList.Arguments[0].ToString();

    private (string Name, string Type, JsonObject Source) Option(string options, string property, JsonObject parameter) =>
        ($"options.{property}", _properties[$"{options}.{property}"], parameter);

    private static string Method(SpecOperation operation) => $"I{operation.Client}Client.{operation.MethodName}Async";

    private static string Owner(SyntaxNode member) => (member.Parent as BaseTypeDeclarationSyntax)?.Identifier.ValueText ?? "";
}
